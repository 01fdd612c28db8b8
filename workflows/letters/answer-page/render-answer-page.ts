import type { Brand } from '../brand.ts'
import type { AnswerPage } from './answer-page.ts'
import { addressParts, stopParts } from './asking-parts.ts'
import { calledParts, callParts, wishedParts, wishParts } from './choice-parts.ts'
import { chosenExtraParts, extraParts } from './extra-parts.ts'
import { trustParts } from './felt-parts.ts'
import { pageDocument } from './page-document.ts'
import { type PageParts, plain } from './page-parts.ts'
import { type Pen, penFor } from './pen.ts'
import { progressParts } from './progress-parts.ts'
import { questionParts } from './question-parts.ts'
import { answeredParts, expiredParts } from './standing-parts.ts'
import { thanksParts } from './thanks-parts.ts'

function partsOf(page: AnswerPage, pen: Pen): PageParts {
  switch (page.page) {
    case 'question':
      return questionParts(page, pen)
    case 'thanks':
      return thanksParts(page, pen)
    case 'trust':
      return trustParts(page, pen)
    case 'felt':
      return plain(pen.words.felt.done, pen)
    case 'wish':
      return wishParts(page, pen)
    case 'wished':
      return wishedParts(page, pen)
    case 'extra':
      return extraParts(page, pen)
    case 'extra-chosen':
      return chosenExtraParts(page, pen)
    case 'extra-told':
      return plain(pen.words.extra.told, pen)
    case 'extra-spent':
      return plain(pen.words.extra.spent, pen)
    case 'call':
      return callParts(page, pen)
    case 'called':
      return calledParts(page, pen)
    case 'progress':
      return progressParts(page, pen)
    case 'address':
      return addressParts(page, pen)
    case 'address-taken':
      return plain(pen.words.address.done, pen)
    case 'stop':
      return stopParts(page, pen)
    case 'stopped':
      return plain(pen.words.stop.done, pen)
    case 'already-answered':
      return answeredParts(page, pen)
    case 'expired':
      return expiredParts(page, pen)
    case 'fresh-link':
      return plain(pen.words.freshLink.done, pen)
    case 'neutral':
    case 'closed':
      return plain(pen.page[page.page], pen)
  }
}

/** The customer's page behind a link of a letter. */
export const renderAnswerPage = (page: AnswerPage, brand: Brand): string => {
  const pen = penFor(page.locale, brand)
  return pageDocument(partsOf(page, pen), pen.name, brand)
}
