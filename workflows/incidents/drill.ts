import { decide } from '#workflows/compensation/decision.ts'
import type { Policy } from '#workflows/compensation/policy.ts'
import { causeOf } from '#workflows/failure-events/cause.ts'
import type { FailureReport } from '#workflows/failure-events/published/failure-report.ts'
import type { Order } from '#workflows/failure-events/published/order.ts'
import type { Brand } from '#workflows/letters/brand.ts'
import type { AcknowledgementFacts } from '#workflows/letters/letter-facts.ts'
import { renderLetter } from '#workflows/letters/render-letter.ts'
import { voiceFindings } from '#workflows/letters/voice/voice-findings.ts'
import { nextRemedy } from '#workflows/recovery/playbook.ts'
import { wordGivenAt } from '#workflows/recovery/promise.ts'
import { type Incident, incidentIn } from './incident.ts'

export type DrilledFailure = { report: FailureReport; order: Order }

/** What a storm would bring: counted, never sent. */
export type Drill = {
  failures: number
  incidents: Incident[]
  /** One a customer, whatever the number of their orders. */
  letters: number
  /** Letters that the voice rules would keep back. */
  keptBack: number
  /** Minor units of the sample's currency, in an incident and as single cases. */
  compensation: { asIncident: number; asSingleCases: number }
  /** How long the account's rate makes the last customer wait. */
  minutesToLastLetter: number
}

/**
 * Runs a storm through the rules alone: which incident it is, what everybody gets, which letters would leave and when.
 * @param now epoch ms
 */
export function drillOf(
  storm: DrilledFailure[],
  {
    policy,
    brand,
    urgentLettersPerSecond,
    now,
  }: { policy: Policy; brand: Brand; urgentLettersPerSecond: number; now: number },
): Drill {
  const at = new Date(now).toISOString()
  const byCause = groupedBy(storm, ({ report, order }) => causeOf(report, order.items))
  const found = [...byCause].map(([cause, of]) =>
    incidentIn(
      cause,
      of.map(() => at),
      [],
      now,
    ),
  )
  const letters = [...groupedBy(storm, ({ order }) => order.customer.id).values()].map((of) => letterTo(of, now))
  const keptBack = letters.filter((letter) => {
    const { ownWords, language } = renderLetter(letter, brand)
    return voiceFindings(ownWords, { kind: 'acknowledgement', locale: language }).length > 0
  })
  const given = (incident: boolean) =>
    storm.reduce((sum, failure) => sum + decide(policy, { ...caseOf(failure), incident }).amount.minor, 0)
  return {
    failures: storm.length,
    incidents: found.filter((one) => one !== undefined),
    letters: letters.length,
    keptBack: keptBack.length,
    compensation: { asIncident: given(true), asSingleCases: given(false) },
    minutesToLastLetter: letters.length / urgentLettersPerSecond / 60,
  }
}

function caseOf({ report, order }: DrilledFailure) {
  const minor = order.items.reduce((sum, { price, quantity }) => sum + price.minor * quantity, 0)
  return { failure: report.kind, price: { minor, currency: order.items[0]?.price.currency ?? 'EUR' }, round: 1 }
}

function letterTo(failures: DrilledFailure[], now: number): AcknowledgementFacts {
  const told = failures.map(({ report: { kind }, order: { id, placedAt, items } }) => ({
    order: { id, placedAt, items },
    failure: kind,
    remedy: nextRemedy(kind, []) ?? 'refund',
    nextWordBy: wordGivenAt(now, kind),
  }))
  const [first, ...also] = told
  const customer = failures[0]?.order.customer
  if (first === undefined || customer === undefined) throw new Error('a letter is about one failure at least')
  const { name, language: locale, timeZone } = customer
  return { kind: 'acknowledgement', ...first, also, round: 1, locale, timeZone, customer: { name } }
}

function groupedBy<T>(all: T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const group = groups.get(keyOf(one))
    if (group === undefined) groups.set(keyOf(one), [one])
    else group.push(one)
  }
  return groups
}
