import { dayAfter } from '#workflows/learning/change.ts'
import { digestOf } from '#workflows/learning/digest.ts'
import { lastSunday } from '#workflows/learning/last-sunday.ts'
import { openStaffMail, type StaffMail } from '../adapters/staff-mail.ts'
import type { Causes } from '../adapters/table/causes.ts'
import type { Lessons } from '../adapters/table/lessons.ts'
import type { Weeks } from '../adapters/table/told-ops.ts'
import { changesWeighed } from '../runtime/changes-weighed.ts'
import { once } from '../runtime/effect.ts'
import { told } from '../runtime/environment.ts'
import * as parts from '../runtime/parts.ts'

type Parts = { lessons: Pick<Lessons, 'days'>; causes: Causes; weeks: Weeks; mail: StaffMail; now: () => number }

/** Tells ops what the last whole week has taught, beside the one before: once, however often it is asked. */
export const weeklyDigest =
  ({ lessons, causes, weeks, mail, now }: Parts) =>
  async (): Promise<void> => {
    const sunday = lastSunday(now())
    const days = await lessons.days(sunday, 14)
    const changes = await changesWeighed(causes, dayAfter(sunday, 1))
    const text = digestOf(days.slice(7), days.slice(0, 7), changes)
    const send = () => mail.send({ about: `week-${sunday}`, subject: `What the week to ${sunday} taught us`, text })
    await weeks.begin(sunday)
    await once(weeks, { recovery: sunday, key: 'digest' }, { kind: 'neither', do: send }, now)
  }

let digest: ReturnType<typeof weeklyDigest> | undefined

export const handler = async (): Promise<void> => {
  digest ??= weeklyDigest({
    lessons: parts.lessons(),
    causes: parts.causes(),
    weeks: parts.weeks(),
    mail: openStaffMail({ from: told('staffMailFrom'), to: told('opsAddress') }),
    now: parts.now,
  })
  return digest()
}
