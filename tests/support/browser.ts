import { existsSync } from 'node:fs'
import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'
import { shippedChromium } from './shipped-chromium.ts'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
]

/** No sandbox, because containers run as root; nothing that looks for the network; nothing that relaxes the web's rules. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
]

/** Where a browser may be and what it needs to be told, in the order in which they are tried. */
async function* candidates(): AsyncGenerator<{ executablePath: string; args: string[] }> {
  const chosen = process.env.CHROME_PATH
  if (chosen) return yield { executablePath: chosen, args: quiet }
  for (const executablePath of installed.filter((path) => existsSync(path))) yield { executablePath, args: quiet }
  const executablePath = await shippedChromium()
  yield { executablePath, args: [...quiet, '--no-zygote'] }
  yield { executablePath, args: [...sparticuz.args, ...quiet] }
}

let reasons: string[] = []

/**
 * A real browser: the one CHROME_PATH names, else an installed Chrome or Chromium, else the one that npm ships.
 * undefined where none can run; `whyNoBrowser` then says what was tried.
 */
export async function openBrowser(): Promise<Browser | undefined> {
  reasons = []
  try {
    for await (const { executablePath, args } of candidates()) {
      try {
        return await chromium.launch({ executablePath, args, headless: true, timeout: 20_000 })
      } catch (error) {
        reasons.push(`${executablePath}: ${firstLine(error)}`)
      }
    }
  } catch (error) {
    reasons.push(`the browser that npm ships: ${firstLine(error)}`)
  }
  return undefined
}

/** What to print where browser tests are skipped. */
export const whyNoBrowser = (): string =>
  `No browser can run here, so browser tests are skipped. Set CHROME_PATH to a Chrome or Chromium. Tried: ${reasons.join('; ')}`

const firstLine = (error: unknown): string =>
  String(error instanceof Error ? error.message : error).split('\n')[0] ?? ''
