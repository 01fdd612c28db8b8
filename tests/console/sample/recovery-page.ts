import type { Stage } from '#workflows/recovery/stages.ts'
import type { RecoveryPage, RecoveryRow, Task, Visit } from '../../../console/api/answers.ts'
import { older, recoveries } from './recoveries.ts'
import { ago, later } from './story-time.ts'

/** One recovery with everything there is to see about it. */
export function recoveryPage(id: string, tasks: readonly Task[]): RecoveryPage | undefined {
  const recovery = [...recoveries, ...older].find((each) => each.id === id)
  if (!recovery) return undefined
  const { openedAt, order } = recovery
  const after = (minutes: number) => later(openedAt, minutes * 60_000)
  return {
    recovery: {
      ...recovery,
      version: 7,
      atStake: { minor: 6400, currency: 'EUR' },
      remedies: [
        {
          n: 1,
          kind: 'replace',
          state: 'confirmed',
          by: after(2880),
          because: 'Sent with the evening van, tracking 1Z 204 118',
        },
      ],
    },
    order: {
      id: order,
      customer: 'c_mara',
      placedAt: ago.days(9),
      promisedAt: ago.days(6),
      items: [
        { id: 'l1', title: 'Table lamp Dawn, brass', quantity: 1, price: { minor: 12900, currency: 'EUR' } },
        { id: 'l2', title: 'Linen shade, 30 cm', quantity: 2, price: { minor: 2450, currency: 'EUR' } },
      ],
    },
    customer:
      recovery.outcome === 'silent'
        ? null
        : { name: 'Mara Lindqvist', email: 'mara@customer.example', language: 'sv', timeZone: 'Europe/Stockholm' },
    timeline: [
      {
        at: openedAt,
        what: 'reported',
        text: 'The warehouse reported: arrived damaged. Certain at once.',
        by: 'warehouse',
      },
      {
        at: later(openedAt, 640),
        what: 'letter-sent',
        text: 'Acknowledgement sent: we own it, a new one leaves today.',
      },
      {
        at: later(openedAt, 900),
        what: 'remedy-asked',
        facts: { kind: 'replace' },
        text: 'Asked the order system to replace “Table lamp Dawn, brass”.',
      },
      {
        at: after(94),
        what: 'remedy-promised',
        text: 'The order system promises the replacement within two days.',
        by: 'order system',
      },
      { at: after(1510), what: 'remedy-confirmed', text: 'Replacement delivered.', by: 'order system' },
      { at: after(1511), what: 'compensated', text: 'Gave €15.00 as a credit on top.' },
      { at: after(1512), what: 'letter-sent', text: 'Recap sent: what went wrong, what was done, the extra.' },
      { at: after(5832), what: 'letter-sent', text: 'Check-back sent: is it fixed?' },
      {
        at: after(8490),
        what: 'answered',
        text: 'Answered: not fixed. “The second lamp has a crack as well.”',
        by: 'the customer',
      },
    ],
    letters: [
      {
        key: 'letter#acknowledgement#1',
        kind: 'acknowledgement',
        state: 'sent',
        wantedAt: openedAt,
        sentAt: later(openedAt, 640),
        subject: 'Your lamp arrived broken: a new one is on its way',
      },
      {
        key: 'letter#recap#1',
        kind: 'recap',
        state: 'sent',
        wantedAt: after(1511),
        sentAt: after(1512),
        subject: 'What we did about your lamp, and something on top',
      },
      { key: 'letter#check-back#1', kind: 'check-back', state: 'failed', wantedAt: after(5830) },
      { key: 'letter#update#1', kind: 'update', state: 'wanted', wantedAt: after(8490) },
    ],
    compensations: recovery.compensation
      ? [
          { purpose: 'surprise', n: 1, amount: { minor: 300, currency: 'EUR' }, at: after(1511), reasons: [] },
          {
            ...{ purpose: 'compensation', n: 1 },
            amount: recovery.compensation,
            at: after(1511),
            reasons: [
              { text: 'Arrived damaged', amount: { minor: recovery.compensation.minor - 500, currency: 'EUR' } },
              { text: 'Waited longer than a day for the replacement', amount: { minor: 500, currency: 'EUR' } },
            ],
          },
        ]
      : [],
    tasks: tasks.filter((task) => task.recovery === id),
    path: pathOf(recovery),
    acts:
      recovery.stage === 'close'
        ? ['erase']
        : ['contacts', 'lines', 'override', 'own-remedy', 'pause', 'stop', 'write-again', 'erase'],
    discretion: { minor: 2000, currency: 'EUR' },
    others: recoveries.slice(9, 11),
    execution: 'https://eu-central-1.console.aws.amazon.com/states/home?region=eu-central-1',
  }
}

/** The way a recovery came, when it took the straight one as far as it is. */
function pathOf({ stage, openedAt }: RecoveryRow): Visit[] {
  const straight: Stage[] = [
    'acknowledge',
    'put-it-right',
    'compensate',
    'write-recap',
    'wait-to-check-back',
    'check-back',
  ]
  const at = straight.indexOf(stage)
  const behind = stage === 'keep-promise' ? straight.slice(0, 2) : at < 0 ? straight : straight.slice(0, at)
  return [...behind, stage].map((each, hours) => ({
    stage: each,
    at: later(openedAt, hours * 3_600_000),
    ...(each === 'put-it-right' && { retries: 2 }),
  }))
}
