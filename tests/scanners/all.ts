import { openBrowser, whyNoBrowser } from '../support/browser.ts'
import { openInBrowser } from './clicking-browser.ts'
import { customerLinks } from './customer-links.ts'
import { scan } from './scan.ts'

/** Lets scanners at every link of every page; says what they did, and whether anything has changed. */
export async function letScannersIn(requests: number): Promise<boolean> {
  const links = await customerLinks()
  const before = links.state()
  const answered = await scan(links, requests)
  const statuses = Object.entries(answered).map(([status, times]) => `${times} × ${status}`)
  console.info(`${requests} requests to ${links.paths.length} links: ${statuses.join(', ')}`)
  const browser = await openBrowser()
  if (browser === undefined) console.info(whyNoBrowser())
  else {
    const { pages, methods } = await openInBrowser(browser, links)
    await browser.close()
    console.info(`a browser that runs scripts opened ${pages} pages; it came by ${methods.join(', ')}`)
  }
  const isUnchanged = links.state() === before
  console.info(isUnchanged ? 'nothing has changed' : 'SOMETHING HAS CHANGED')
  return isUnchanged && browser !== undefined
}
