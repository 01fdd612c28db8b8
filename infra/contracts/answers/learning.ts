import * as z from 'zod/mini'
import { trends } from '#workflows/learning/report.ts'
import { counted } from '#workflows/learning/tally.ts'

const counts = Object.fromEntries(counted.map((name) => [name, z.number()])) as Record<
  (typeof counted)[number],
  z.ZodMiniNumber
>

/** Recoveries of one cause, put right as the customer chose, or on one side of a comparison, in one currency. */
export const tally = z.object({
  about: z.enum(['cause', 'choice', 'surprise']),
  name: z.string(),
  currency: z.string(),
  ...counts,
})

/** Whole days, and how many recoveries of the cause began on them. */
const stretch = z.object({ days: z.number(), recoveries: z.number() })

export const learning = z.object({
  days: z.array(z.object({ day: z.string(), tallies: z.array(tally), boughtAgain: z.number() })),
  /** By currency: the days asked for, and as many before them. */
  totals: z.array(tally),
  before: z.array(tally),
  causes: z.array(z.extend(tally, { recoveriesBefore: z.number(), trend: z.enum(trends) })),
  choices: z.array(z.extend(tally, { withdrawn: z.boolean() })),
  /** Those who got the small thing more, and those who went without it to compare. */
  comparison: z.array(tally),
  /** What was changed about causes, the newest first; `trend` once a whole week has passed since. */
  changes: z.array(
    z.object({
      ...{ cause: z.string(), day: z.string(), what: z.string(), before: stretch, since: stretch },
      trend: z.optional(z.enum(trends)),
    }),
  ),
})
