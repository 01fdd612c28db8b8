import { test } from 'vitest'
import { openBrowser, whyNoBrowser } from './browser.ts'

/** One browser for all tests of a process; it ends with the process. undefined where none can run. */
export const browser = await openBrowser()
if (!browser) console.warn(whyNoBrowser())

/** A test that needs a real browser. */
export const inBrowser = test.skipIf(!browser)
