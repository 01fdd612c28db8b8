import { Hono } from 'hono'
import * as z from 'zod/mini'
import { inEnglish } from '#workflows/in-english.ts'
import { digestOf } from '#workflows/learning/digest.ts'
import { choicesOf, comparisonOf, rankedCauses, totalsOf } from '#workflows/learning/report.ts'
import type { Audit } from '../../adapters/table/audit.ts'
import type { Causes } from '../../adapters/table/causes.ts'
import type { Lessons } from '../../adapters/table/lessons.ts'
import { changesWeighed } from '../../runtime/changes-weighed.ts'
import { wrongIn } from '../../runtime/problem.ts'
import { refuse } from '../refusal.ts'
import { changesRoom } from './changes.ts'

const asked = z.object({ days: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(92)), 28) })

type Parts = { lessons: Lessons; causes: Causes; audit: Audit; now: () => number }

/** What the recoveries of the last days teach, beside as many days before them; and the week in words. */
export function learningRoom(parts: Parts): Hono {
  const { lessons, causes, now } = parts
  const today = () => new Date(now()).toISOString().slice(0, 10)
  const room = new Hono()
  room.route('/', changesRoom(parts))

  room.get('/', async (context) => {
    const read = asked.safeParse(context.req.query(), inEnglish)
    if (!read.success)
      return refuse(400, 'Not so many days', 'Ask for 1 to 92 days.', wrongIn(read.error, context.req.query()))
    const [{ days, before }, changes] = await Promise.all([stretches(read.data.days), changesWeighed(causes, today())])
    return context.json({
      days,
      totals: totalsOf(days),
      before: totalsOf(before),
      causes: rankedCauses(days, before),
      choices: choicesOf(days),
      comparison: comparisonOf(days),
      changes,
    })
  })

  room.get('/week', async (context) => {
    const [{ days, before }, changes] = await Promise.all([stretches(7), changesWeighed(causes, today())])
    return context.json({ text: digestOf(days, before, changes) })
  })

  return room

  async function stretches(count: number) {
    const all = await lessons.days(today(), 2 * count)
    return { days: all.slice(count), before: all.slice(0, count) }
  }
}
