import { en } from 'zod/locales'

/** How to read something whose mistakes a person will be told of. Without it a problem says only “Invalid input”. */
export const inEnglish = { error: en().localeError }
