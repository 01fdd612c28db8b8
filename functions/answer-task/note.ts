import { moneyInWords } from '#workflows/compensation/reckoning.ts'
import type { Heard } from '#workflows/recovery/hearing.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import type { Entry } from '../adapters/table/timeline.ts'

type Facts = NonNullable<Entry['facts']>
type Note = { name: string; entry: Omit<Entry, 'at'> }

/** What the timeline says of something heard; undefined for what is no news. */
export function noteOf(heard: Heard, { remedy }: Recovery): Note | undefined {
  switch (heard.about) {
    case 'remedy': {
      const { news } = heard
      const [detail, facts] = inDetail(news)
      const at = news.news === 'promised' ? `#${news.by}` : ''
      return {
        name: `remedy#${heard.remedy}#${news.news}${at}`,
        entry: {
          what: `remedy-${news.news}`,
          text: `The order system says: ${news.news}${detail}.`,
          facts,
        },
      }
    }
    case 'delivery':
      return {
        name: 'delivered',
        entry: {
          what: 'delivered',
          text: `Delivered ${dayAndTime(heard.deliveredAt)}.`,
          facts: { deliveredAt: heard.deliveredAt },
        },
      }
    case 'decision':
      return {
        name: `decision#${heard.task}`,
        entry: {
          what: 'decided',
          text: decisionInWords(heard, remedy?.kind),
          facts: decisionInFacts(heard, remedy?.kind),
          by: 'a person',
        },
      }
    case 'own-remedy':
      return {
        name: `own-remedy#${heard.at}`,
        entry: {
          what: 'remedy-confirmed',
          text: 'Staff have put it right in a way of their own.',
          facts: { kind: 'own' },
        },
      }
    case 'reported':
      return {
        name: `reported#${heard.kind}#${heard.occurredAt}`,
        entry: { what: 'reported', text: `Reported again: ${heard.kind}.`, facts: { kind: heard.kind } },
      }
    case 'refunded':
      return {
        name: 'refunded',
        entry: {
          what: 'refunded',
          text: `The shop refunded it ${dayAndTime(heard.at)}.`,
          facts: { refundedAt: heard.at },
        },
      }
    case 'cancelled':
      return {
        name: 'cancelled',
        entry: { what: 'cancelled', text: `The order was cancelled ${dayAndTime(heard.at)}.` },
      }
    case 'disputed':
      return { name: 'disputed', entry: { what: 'disputed', text: 'The customer went to their bank.' } }
    case 'erased':
      return { name: 'erased', entry: { what: 'erased', text: 'The customer was erased at their wish.' } }
    case 'unreachable':
      return { name: 'unreachable', entry: { what: 'unreachable', text: 'Letters to the customer come back.' } }
    case 'fresh-link':
    case 'settled':
    case 'look':
      return undefined
  }
}

/** What the order system's news says beyond its name, in words and as facts. */
function inDetail(news: (Heard & { about: 'remedy' })['news']): [string, Facts] {
  if (news.news === 'promised') return [` by ${dayAndTime(news.by)}`, { by: news.by }]
  return news.news === 'failed' ? [`: ${news.because}`, { because: news.because }] : ['', {}]
}

/** As staff read it: 23 Nov 2026, 03:18 UTC. */
const dayAndTime = (at: string): string =>
  `${new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(new Date(at))} UTC`

/** What was decided, and about which remedy. */
function decisionInFacts({ decision }: Heard & { about: 'decision' }, remedy: string | undefined): Facts {
  const { decide } = decision
  switch (decide) {
    case 'grant':
      return { decide, ...decision.amount }
    case 'go-on':
      return { decide, at: decision.at, ...(decision.remedy && { remedy: decision.remedy }) }
    case 'next-remedy':
      return { decide, remedy: decision.remedy }
    case 'remedy-done':
    case 'remedy-impossible':
    case 'dealt-with':
      return { decide, ...(remedy && { remedy }) }
  }
}

function decisionInWords({ decision }: Heard & { about: 'decision' }, remedy: string | undefined): string {
  switch (decision.decide) {
    case 'next-remedy':
      return `A new round begins: ${decision.remedy}.`
    case 'go-on':
      return `Goes on at ${decision.at}${decision.remedy ? `: ${decision.remedy}` : ''}.`
    case 'grant':
      return `Granted: ${moneyInWords(decision.amount)}.`
    case 'remedy-done':
      return `Done by hand: ${remedy}.`
    case 'remedy-impossible':
      return `Cannot be done: ${remedy}.`
    case 'dealt-with':
      return 'Seen to.'
  }
}
