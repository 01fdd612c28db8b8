import { moneyInWords } from '#workflows/compensation/reckoning.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import type { Credit } from '../../adapters/table/credits.ts'
import type { Entry, Noted } from '../../adapters/table/timeline.ts'

type Told = Pick<Entry, 'what' | 'text' | 'facts'>

/** What the ledger and the end of a recovery tell by themselves: nothing is written beside them. */
export const toldByItself = ({ closedAt, outcome }: Recovery, credits: Credit[]): Noted[] => [
  ...credits.map((credit) => ({
    name: `${credit.purpose}#${credit.n}`,
    at: credit.issuedAt,
    ...toldOfCredit[credit.purpose](credit),
  })),
  ...(closedAt === undefined || outcome === undefined
    ? []
    : [{ name: 'closed', at: closedAt, what: 'closed', text: `Closed: ${outcome}.`, facts: { outcome } }]),
]

const toldOfCredit: Record<Credit['purpose'], (credit: Credit) => Told> = {
  compensation: ({ amount, reasons }) => ({
    what: 'compensated',
    facts: { ...amount },
    text: `Gave ${moneyInWords(amount)}: ${reasons.map(({ text }) => text).join('; ')}.`,
  }),
  relief: () => ({ what: 'relieved', text: 'Gave interim relief for the wait.' }),
  surprise: () => ({
    what: 'compensated',
    facts: { purpose: 'surprise' },
    text: 'Added a small thing that was not announced.',
  }),
}
