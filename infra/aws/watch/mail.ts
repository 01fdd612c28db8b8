import type { Alarms } from './alarms.ts'
import { measured } from './measured.ts'
import type { Watched } from './watch.ts'

/** Whether mail systems believe our letters: at half of what makes SES look, and of what stops them, there is time. */
export function watchMail(alarms: Alarms, { mail: { rates } }: Pick<Watched, 'mail'>): void {
  const impact = (what: string) =>
    `So many letters ${what} that all of them will stop when it doubles: customers then hear nothing from us.`
  alarms.ringsAt(0.025, 'BounceRate', { metric: rates.bounce, impact: impact('come back'), section: 'mail-reputation' })
  alarms.ringsAt(0.0005, 'ComplaintRate', {
    metric: rates.complaint,
    impact: impact('are called spam'),
    section: 'mail-reputation',
  })
  alarms.ringsAt(1, 'LettersStopped', {
    metric: measured(alarms, 'LettersStopped', 'Maximum'),
    impact: 'No letter leaves, not even a first one: customers hear nothing until a person lets letters go on.',
    section: 'mail-reputation',
  })
}
