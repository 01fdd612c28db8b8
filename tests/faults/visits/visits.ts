import { actsVisit, stopVisit } from './acts.ts'
import { buysAgainVisit, comesBackVisit } from './buys-again.ts'
import { afterwardsVisit, consoleVisit } from './console.ts'
import { creditUsedVisit, creditVisit } from './credit.ts'
import { olderLinkVisit } from './older-link.ts'
import { orderNewsVisit } from './order-news.ts'
import { parcelVisit } from './parcel.ts'
import { roundsVisit } from './rounds.ts'
import { signedVisit } from './signed.ts'
import { somethingWrongVisit } from './something-wrong.ts'
import { spamVisit } from './spam.ts'
import { stormVisit } from './storm.ts'
import { threeOrdersVisit } from './three-orders.ts'
import type { Visit } from './visit.ts'

/** Everybody who comes by a door that no story uses. */
export const visits: readonly Visit[] = [
  actsVisit,
  afterwardsVisit,
  buysAgainVisit,
  comesBackVisit,
  consoleVisit,
  creditUsedVisit,
  creditVisit,
  olderLinkVisit,
  orderNewsVisit,
  parcelVisit,
  roundsVisit,
  signedVisit,
  somethingWrongVisit,
  spamVisit,
  stopVisit,
  stormVisit,
  threeOrdersVisit,
]
