import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Presets, SingleBar } from 'cli-progress'
import { openedPolicy } from '../opened-policy.ts'
import { compared } from './compared.ts'
import { sizeOf } from './history.ts'
import { asPage } from './page.ts'
import { asTable } from './table.ts'

type Options = { policy: string; against: string; history: string; page: string }

/** From here on a history takes long enough to want to see it move. */
const longHistoryBytes = 1_000_000

/** Compares two policies on a history: a table here, plots on a page. @throws Unusable */
export async function replay({ policy, against, history, page }: Options): Promise<void> {
  const [after, before, bytes] = [await openedPolicy(policy), await openedPolicy(against), await sizeOf(history)]
  const bar = new SingleBar(
    { format: 'replaying {bar} {percentage} %, {eta} s left', hideCursor: true },
    Presets.shades_classic,
  )
  const long = bytes >= longHistoryBytes && process.stderr.isTTY
  if (long) bar.start(bytes, 0)
  const { tallies, notUsed } = await compared(history, after, before, (read) => long && bar.update(read)).finally(() =>
    bar.stop(),
  )
  console.log(tallies.map(asTable).join('\n\n'))
  if (notUsed.length > 0) console.log(`\nNot used, as neither policy knows it: ${notUsed.join(', ')}.`)
  await mkdir(dirname(page), { recursive: true })
  await writeFile(page, asPage(tallies, { policy, against, history }))
  console.log(`\nWith plots: ${page}`)
}
