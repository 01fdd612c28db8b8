import { hopesFor } from '#workflows/recovery/playbook.ts'
import type { Hope } from './hope.ts'
import { failureSaid, isAboutAThing, type Known, type Wrong, wrongs } from './something-wrong.ts'

/** The fields of the page's forms, as they come: whatever somebody may have put into them. */
export type Fields = Record<string, string | undefined>

/** What has been tapped so far, and what is not yet; what the page never offered counts as not tapped. */
export type Tapped = { wrong?: Wrong; line?: string; isWhichKnown: boolean; hope?: Hope }

/** @param lines the ids of the order's lines, as far as it is known */
export function tappedIn({ what, line, hope }: Fields, known: Known, lines: readonly string[]): Tapped {
  const wrong = wrongs.find((one) => one === what)
  if (wrong === undefined) return { isWhichKnown: false }
  const [only] = lines.length === 1 ? lines : []
  const theLine = only ?? lines.find((one) => one === line)
  const theHope = hopesFor(failureSaid(wrong, known)).find((one) => one === hope)
  return {
    wrong,
    isWhichKnown: !isAboutAThing(wrong) || lines.length < 2 || line !== undefined,
    ...(isAboutAThing(wrong) && theLine !== undefined && { line: theLine }),
    ...(theHope !== undefined && { hope: theHope }),
  }
}

/** A form left open for longer counts from its tap. */
const formLivesMs = 24 * 3_600_000

/** When it was said: the moment the form was made, so that the same form sent twice is one report. @param now epoch ms */
export function saidAt({ since }: Fields, now: number): string {
  const made = Date.parse(since ?? '')
  return new Date(made <= now && made > now - formLivesMs ? made : now).toISOString()
}
