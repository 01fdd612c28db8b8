import { locale } from './words.ts'

// uPlot formats numbers in `navigator.language` the moment it is imported, and some systems name one that is no tag
// (`en-US@posix`): it would throw, and the console stay blank. Imported before it; package.json keeps it in the bundle.
Object.defineProperty(navigator, 'language', { value: locale })
