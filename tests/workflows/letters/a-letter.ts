import { failureKinds } from '#workflows/failure-events/failure-kinds.ts'
import { type Brand, brandFrom, type Tone, tones } from '#workflows/letters/brand.ts'
import { languageNames } from '#workflows/letters/languages/language-names.ts'
import { type LetterFacts, type LetterKind, letterKinds } from '#workflows/letters/letter-facts.ts'
import { remediesFor } from '#workflows/recovery/playbook.ts'
import settings from '../../../config/brand.yaml'

export const brand: Brand = brandFrom(settings)

/** The shop, were it to address everybody alike. */
export const inTone = (tone: Tone): Brand => ({
  ...brand,
  tone: Object.fromEntries(languageNames.map((name) => [name, tone])) as Brand['tone'],
})

export const credit = {
  amount: { minor: 1500, currency: 'EUR' },
  code: 'TARN-7K2M-QX4D',
  expiresAt: '2027-05-25T22:00:00Z',
}

const links = {
  happy: 'https://care.example.com/answers/abc.def?says=happy',
  unhappy: 'https://care.example.com/answers/abc.def?says=unhappy',
  talk: 'https://care.example.com/answers/abc.def?says=talk',
}

const shared = {
  locale: 'en-GB',
  timeZone: 'Europe/Berlin',
  customer: { givenName: 'Anna', name: 'Anna Berger' },
  order: {
    id: 'A-10023',
    placedAt: '2026-11-12T09:00:00Z',
    items: [
      { title: 'Enamel kettle', quantity: 1 },
      { title: 'Wool blanket', quantity: 2 },
    ],
  },
  failure: 'damaged',
  remedy: 'replace',
  round: 1,
} as const satisfies Partial<LetterFacts>

/** The customer's own pages. */
export const pages = {
  progress: 'https://care.example.com/answers/abc.def?to=progress',
  wish: 'https://care.example.com/answers/abc.def?to=wish',
}

const own = {
  acknowledgement: { nextWordBy: '2026-11-24T14:00:00Z', pages },
  update: {
    newPromiseBy: '2026-11-27T17:00:00Z',
    promised: true,
    pages,
    moneyBackAt: '2026-12-04T17:00:00Z',
  },
  recap: {
    confirmedAt: '2026-11-25T11:00:00Z',
    compensation: credit,
    extraFollows: false,
    surprise: { ...credit, amount: { minor: 200, currency: 'EUR' }, code: 'TARN-P3WD-9HFN' },
    pages: { extra: 'https://care.example.com/answers/abc.def?to=extra' },
  },
  'check-back': { links },
  reminder: { links },
  'second-touch': {},
  call: {
    times: [
      {
        startsAt: '2026-11-25T09:00:00Z',
        endsAt: '2026-11-25T11:00:00Z',
        link: 'https://care.example.com/answers/abc.def?at=1',
      },
      {
        startsAt: '2026-11-25T15:30:00Z',
        endsAt: '2026-11-25T17:30:00Z',
        link: 'https://care.example.com/answers/abc.def?at=2',
      },
    ],
  },
  'fresh-link': { page: 'extra', link: 'https://care.example.com/answers/abc.def?to=extra' },
  farewell: {},
} as const

/** A letter of a kind, with whatever the test is about in it. */
export const aLetter = (kind: LetterKind, facts: Record<string, unknown> = {}): LetterFacts =>
  ({ ...shared, ...own[kind], ...facts, kind }) as unknown as LetterFacts

type Case = { name: string; letter: LetterFacts; brand: Brand }

const caseOf = (kind: LetterKind, tone: Tone, facts: Record<string, unknown>): Case => ({
  name: [kind, tone, ...Object.values(facts)].join(' '),
  letter: aLetter(kind, facts),
  brand: inTone(tone),
})

/** A delay that is known before its day, and what law wants said of it with the first word. */
const beforeTheDay: Case[] = languageNames.flatMap((locale) =>
  tones.map((tone) =>
    caseOf('acknowledgement', tone, {
      ...{ locale, failure: 'late', remedy: 'expedite', beforeDue: true },
      ...{ moneyBackAt: own.update.moneyBackAt, pages: own.update.pages },
    }),
  ),
)

/** Every kind of letter, in every language and tone, for every failure, the remedies it may have, and every round. */
export const everyLetter: Case[] = beforeTheDay.concat(
  letterKinds.flatMap((kind) =>
    languageNames.flatMap((locale) =>
      tones.flatMap((tone) =>
        failureKinds.flatMap((failure) =>
          remediesFor(failure).flatMap((remedy) =>
            [1, 2, 3].map((round) => caseOf(kind, tone, { locale, failure, remedy, round })),
          ),
        ),
      ),
    ),
  ),
)
