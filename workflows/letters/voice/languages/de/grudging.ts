import { phrase } from '../../phrase.ts'
import type { Forbidden } from '../voice.ts'

/** It is done, but it need not have been; or it is done by the table. */
export const grudging = {
  begrudging: [
    phrase('ausnahmsweise|ausnahme(fall|n)?|einmalig*'),
    phrase('kulanz*|kulant*'),
    phrase('ohne (anerkennung|präjudiz|anerkenntnis)'),
    phrase(
      '(obwohl|auch wenn|wenngleich|obgleich|wenn auch|zwar) … (nicht (verpflichtet|müssten|müssen|zuständig|unsere?)|keine (pflicht|verpflichtung|schuld)|üblicherweise|normalerweise)',
    ),
    phrase('(nicht|keineswegs) … verpflichtet'),
    phrase(
      '(unsere[nrm]?|den|die|laut|gemäß|nach) … (richtlinien?|agb|geschäftsbedingungen|rückgabebedingungen|bestimmungen|regelungen|vorgaben)',
    ),
    phrase('nur (dieses|das|ein) (eine )?mal|in diesem (einen |einzelnen )?(fall|einzelfall)'),
    phrase('(sie hätten|du hättest|hätten sie|hättest du)(?! … von uns) … (müssen|sollen|können)'),
    phrase(
      '(normalerweise|üblicherweise|eigentlich|sonst|grundsätzlich|in der regel|im normalfall) … (nicht|kein*|nie|würden|berechnen|müssten)',
    ),
    phrase('(sind|wären|bin) (wir |ich )?(\\p{L}+ )?bereit,?|wenn sie darauf bestehen|wenn du darauf bestehst'),
    phrase(
      '(genehmig*|bewillig*|gewähr*) … (ihnen|dir|antrag|erstattung|ihre|deine)|(ihnen|dir|antrag|erstattung) … (genehmig*|bewillig*|gewähr*)',
    ),
  ],
  entitlement: [
    phrase(
      '(haben|hast|besteht|steht|anrecht|kein*) … (anspruch|anrecht)|anspruch auf|anspruchsberechtigt|berechtigt|steh(t|en) (ihnen|dir) … zu',
    ),
    phrase('(entschädigungs|erstattungs|kulanz)(tabelle|staffel|tarif|satz|sätze)'),
    phrase('(bis zu|höchstens|maximal) … (prozent|%)( des)?|höchstbetrag'),
  ],
} satisfies Partial<Forbidden>
