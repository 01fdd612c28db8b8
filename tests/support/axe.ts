import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The one thing that another colour scheme can change. */
export const contrastOnly: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast'] } }

/** What axe finds on a page, a line each. */
export async function foundByAxe(page: Page, options: RunOptions = {}): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate(
    (asked) => (globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(asked),
    options,
  )
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
}
