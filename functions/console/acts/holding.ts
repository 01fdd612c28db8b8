import { Hono } from 'hono'
import * as z from 'zod/mini'
import { isPaused, longestPauseHours } from '#workflows/recovery/pausing.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import type { DataKeys } from '../../adapters/data-keys.ts'
import type { AnswerMessage, Queue } from '../../adapters/queues.ts'
import type { Audit } from '../../adapters/table/audit.ts'
import type { Recoveries } from '../../adapters/table/recoveries.ts'
import type { Entry, Timeline } from '../../adapters/table/timeline.ts'
import { refuse } from '../refusal.ts'
import { acting } from '../staff/act.ts'
import { notWhatYouSaw } from '../staff/not-what-you-saw.ts'
import { onRecovery } from './on-recovery.ts'

type Parts = {
  recoveries: Recoveries
  timeline: Timeline
  dataKeys: DataKeys
  answers: Queue<AnswerMessage>
  audit: Audit
  now: () => number
}

const because = z.string().check(z.minLength(3), z.maxLength(200))
const version = z.int()

/** For how many hours, why, and the version of the recovery that is decided on. */
export const pause = z.strictObject({
  hours: z.int().check(z.minimum(1), z.maximum(longestPauseHours)),
  because,
  version,
})
export const resume = z.strictObject({ version })
export const stop = z.strictObject({ because, version })

/** What is decided, what tells that it has been, and how the timeline tells it. */
type Decided = { version: number; changes: Partial<Recovery>; isDone: (recovery: Recovery) => boolean; told: Told }
type Told = Pick<Entry, 'text' | 'facts'> & { what: 'paused' | 'resumed' | 'stopped'; because?: string }

/** Staff hold a recovery for a while, let it go on, or end it for good: each on what they saw, and each once. */
export function holdingRoom({ recoveries, timeline, dataKeys, answers, audit, now }: Parts): Hono {
  const decide =
    (decided: Decided): ReturnType<Parameters<typeof onRecovery>[2]> =>
    async (recovery, { by, context }) => {
      const { id, customer } = recovery
      const { told, isDone, changes } = decided
      const refused = isDone(recovery) ? undefined : await change(recovery, decided, changes)
      if (refused !== undefined) return refused
      const sealed = told.because === undefined ? undefined : await dataKeys.seal(customer, told.because)
      const { what, text, facts } = told
      const entry = { at: new Date(now()).toISOString(), what, text, by, ...(facts && { facts }) }
      await timeline.note(id, `${told.what}#${decided.version}`, { ...entry, ...(sealed && { sealed }) })
      await answers.send({ recovery: id, heard: { about: 'look' } })
      return context.json({ recovery: id, state: told.what }, 202)
    }

  async function change({ id, closedAt }: Recovery, { version, isDone }: Decided, changes: Partial<Recovery>) {
    if (closedAt !== undefined) return refuse(409, 'It has ended', 'The recovery is closed already.')
    const changed = await recoveries.change(id, changes, { when: [{ path: ['version'], equals: version }] })
    // Pressed twice at once, the other press has done it.
    return changed !== undefined || isDone(await recoveries.get(id)) ? undefined : notWhatYouSaw(version)
  }

  const paused = onRecovery(recoveries, pause, ({ hours, because, version }) => {
    const until = new Date(now() + hours * 3_600_000).toISOString()
    const isDone = ({ paused }: Recovery) => paused?.from === version
    const text = `Paused for ${hours} ${hours === 1 ? 'hour' : 'hours'}.`
    return decide({
      ...{ version, changes: { paused: { until, from: version } }, isDone },
      told: { what: 'paused', text, facts: { hours }, because },
    })
  })
  const resumed = onRecovery(recoveries, resume, ({ version }) =>
    decide({
      ...{ version, changes: { paused: undefined }, isDone: (recovery) => !isPaused(recovery, now()) },
      told: { what: 'resumed', text: 'It goes on.' },
    }),
  )
  const stopped = onRecovery(recoveries, stop, ({ because, version }) =>
    decide({
      version,
      changes: { calledOffAt: new Date(now()).toISOString() },
      isDone: ({ calledOffAt }) => calledOffAt !== undefined,
      told: { what: 'stopped', text: 'Stopped for good.', because },
    }),
  )

  return new Hono()
    .post('/:id/pause', acting('pause-recovery', { audit, now }), paused)
    .post('/:id/resume', acting('pause-recovery', { audit, now }), resumed)
    .post('/:id/stop', acting('stop-recovery', { audit, now }), stopped)
}
