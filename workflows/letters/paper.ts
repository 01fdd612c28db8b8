/** The colours of letters and pages; a shop's accents are chosen against them. */
export const paper = { light: '#ffffff', dark: '#1d1f1e' } as const
