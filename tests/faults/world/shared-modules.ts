/** What functions import and share, by the name they import it with. The build of the worker fills it in. */
export const sharedModules: Record<string, unknown> = {}
