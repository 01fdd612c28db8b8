import type { Aftermath, Invariant } from './aftermath.ts'
import { everyEffectHasItsCause } from './causes.ts'
import { decidesOnTheTruth, lookingChangesNothing, nothingIsWrongOnOurSide } from './doors.ts'
import { endsAsTold, endsAsUsual, everyRecoveryEnds } from './endings.ts'
import { eventsHaveAPlace } from './events.ts'
import { acknowledged, notAfterTheEnd, nothingStillWanted, notTwice } from './letters.ts'
import { ledgerAgrees, notTooMuch, pursesAgree, vendorsDoItOnce } from './money.ts'
import { nothingPersonal } from './privacy.ts'

/** What must be true whatever fails. */
const invariants: Invariant[] = [
  notTooMuch,
  acknowledged,
  notTwice,
  eventsHaveAPlace,
  everyRecoveryEnds,
  nothingStillWanted,
  notAfterTheEnd,
  lookingChangesNothing,
  nothingIsWrongOnOurSide,
  decidesOnTheTruth,
  ledgerAgrees,
  pursesAgree,
  vendorsDoItOnce,
  everyEffectHasItsCause,
  nothingPersonal,
  endsAsTold,
  endsAsUsual,
]

/** Everything that is not as it must be; none where all is well. */
export const violationsIn = (aftermath: Aftermath): string[] => invariants.flatMap((invariant) => invariant(aftermath))
