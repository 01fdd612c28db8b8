import { parseArgs } from 'node:util'
import { linesOf, mail, plainDesign, withoutMail } from './bill.ts'
import { countedStories } from './counted-stories.ts'
import type { Counts } from './counts.ts'
import { asOf, elsewhere, keptByteMonthUsd } from './prices.ts'

/**
 * What recoveries cost on AWS: every story is lived through on what would be deployed, everything that is billed by
 * use is counted, and priced from a dated table.
 *   --only 04   the stories that begin so
 */
const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } })
const { order, happy, stories } = await countedStories((file) => file.startsWith(values.only))

const columns = (cells: (string | number)[]) =>
  cells.map((cell, index) => (index === 0 ? String(cell).padEnd(34) : String(cell).padStart(10))).join('')
const usd = (perMillion: number) => `$${(perMillion / 1000).toFixed(3)}`
const row = (name: string, counts: Counts) =>
  columns([
    name,
    ...[counts.transitions, counts.lambdaCalls, Math.round(counts.writes), Math.round(counts.reads), counts.letters],
    ...[usd(withoutMail(counts)), usd(mail(counts))],
  ])

console.log(`Dollars per 1,000 recoveries; ${asOf}. Each row counts from the report of the failure on.\n`)
console.log(columns(['', 'moves', 'calls', 'writes', 'reads', 'letters', 'AWS', 'mail']))
console.log(row('The happy path', happy))
for (const { story, counts } of stories) console.log(row(story.file.replace('.yaml', ''), counts))
const recovering = stories.map(({ counts }) => counts).filter(({ transitions }) => transitions > 0)
if (recovering.length > 0) {
  const names = Object.keys(happy) as (keyof Counts)[]
  const mean = (name: keyof Counts) => recovering.reduce((sum, counts) => sum + counts[name], 0) / recovering.length
  const whole = Object.fromEntries(names.map((name) => [name, Math.round(mean(name))])) as Counts
  console.log(row('All stories with a recovery, mean', whole))
}
console.log(row('A plain design of ten states', plainDesign))
console.log(row('An order that nothing happens to', order))

console.log('\nThe happy path, line by line, for a million without mail:')
for (const { what, count, usd: dollars } of linesOf(happy))
  console.log(columns([what, Number(count.toFixed(2)), `$${dollars.toFixed(2)}`]))
console.log(columns(['in all', '', `$${withoutMail(happy).toFixed(2)}`]))
console.log(
  `Keeping it: ${happy.keptBytes} bytes, $${(happy.keptBytes * 1e6 * keptByteMonthUsd).toFixed(2)} a month for a million; its own item is ${happy.recoveryBytes} bytes at its largest.`,
)

console.log('\nWhat a case costs elsewhere, for 1,000:')
for (const { tool, fromUsd, toUsd, page } of elsewhere)
  console.log(columns([tool, `$${fromUsd * 1000}`, `$${toUsd * 1000}`]), ` (${page})`)
