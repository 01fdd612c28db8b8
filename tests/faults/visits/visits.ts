import { consoleVisit } from './console.ts'
import { creditVisit } from './credit.ts'
import { parcelVisit } from './parcel.ts'
import { roundsVisit } from './rounds.ts'
import { somethingWrongVisit } from './something-wrong.ts'
import type { Visit } from './visit.ts'

export const visits: readonly Visit[] = [consoleVisit, creditVisit, parcelVisit, roundsVisit, somethingWrongVisit]
