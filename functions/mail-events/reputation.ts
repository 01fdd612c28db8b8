import { type Tally, whyToPause } from '#workflows/mail/standing.ts'
import { toBeSeenTo } from '#workflows/recovery/choices.ts'
import type { MailDays } from '../adapters/table/mail-days.ts'
import type { Switch } from '../adapters/table/switches.ts'
import type { Tasks } from '../adapters/table/tasks.ts'
import { shortHash } from '../runtime/ids.ts'
import { say } from '../runtime/log.ts'

type Parts = { mailDays: MailDays; lettersSwitch: Switch; tasks: Tasks; now: () => number }

export type Reputation = ReturnType<typeof reputation>

/** Whoever lets letters go on has looked: for a day they are not stopped again without a person. */
const trustedMs = 86_400_000

/** Counts what becomes of letters, and stops them all before mail systems stop believing us. */
export const reputation =
  ({ mailDays, lettersSwitch, tasks, now }: Parts) =>
  async (recovery: string, what: keyof Tally): Promise<void> => {
    await mailDays.count(recovery, what, now())
    if (what === 'sent') return
    const because = whyToPause(await mailDays.lately(now()))
    if (because === undefined) return
    const { stopped, at: turnedAt } = await lettersSwitch.read()
    if (stopped || (turnedAt !== undefined && now() < Date.parse(turnedAt) + trustedMs)) return
    const at = new Date(now()).toISOString()
    const question = toBeSeenTo(
      `No letter leaves: ${because}. Please find out why, then let them go on with POST /console/api/letters.`,
    )
    const receipt = `e_${shortHash('letters-stopped', at.slice(0, 10))}`
    await tasks.open({ name: 'letters-stopped', kind: 'letter', receipt, ...question }, now())
    await lettersSwitch.turn({ stopped: true, because, by: 'the mail lane', at })
    say('lettersStopped', { because })
  }
