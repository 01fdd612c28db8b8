import type { Brand } from '#workflows/letters/brand.ts'
import { languageNames } from '#workflows/letters/languages/language-names.ts'
import type { AcknowledgementFacts } from '#workflows/letters/letter-facts.ts'
import { renderLetter } from '#workflows/letters/render-letter.ts'
import { voiceFindings } from '#workflows/letters/voice/voice-findings.ts'
import { mostInOneLetter } from '#workflows/mail/lanes.ts'
import { nextRemedy } from '#workflows/recovery/playbook.ts'
import { wordGivenAt } from '#workflows/recovery/promise.ts'
import type { Storm } from './drill.ts'

/**
 * The languages in which the rules of voice would keep back the acknowledgements of a storm. One letter is written in
 * each: those of other customers differ in names and numbers only. @param now epoch ms
 */
export const languagesKeptBack = (storm: Storm, brand: Brand, now: number): string[] =>
  languageNames.filter((locale) => {
    const { ownWords, language } = renderLetter(letterIn(locale, storm, now), brand)
    return voiceFindings(ownWords, { kind: 'acknowledgement', locale: language }).length > 0
  })

function letterIn(locale: string, { failure, ordersEach, price }: Storm, now: number): AcknowledgementFacts {
  const told = (n: number) => ({
    order: {
      id: `D-${n}`,
      placedAt: new Date(now).toISOString(),
      items: [{ id: '1', title: 'Enamel kettle', quantity: 1, price }],
    },
    failure,
    remedy: nextRemedy(failure, []) ?? ('refund' as const),
    nextWordBy: wordGivenAt(now, failure),
  })
  const also = Array.from({ length: Math.min(ordersEach, mostInOneLetter) - 1 }, (_, n) => told(n + 2))
  const customer = { name: 'Dora Drill' }
  return { kind: 'acknowledgement', ...told(1), also, round: 1, locale, timeZone: 'Europe/Berlin', customer }
}
