import { phrase } from '../../phrase.ts'
import type { Forbidden } from '../voice.ts'

/** It is done, but it need not have been; it is done by the table; or not without a doubt and a lawyer. */
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
    phrase(
      '(sie hätten|du hättest|hätten sie|hättest du)(?! … (von uns|nicht … müssen|nie … müssen)) … (müssen|sollen|können)',
    ),
    phrase(
      '(normalerweise|üblicherweise|eigentlich|sonst|grundsätzlich|in der regel|im normalfall) … (nicht|kein*|nie|würden|berechnen|müssten)',
    ),
    phrase('(sind|wären|bin) (wir |ich )?(\\p{L}+ )?bereit,?|wenn sie darauf bestehen|wenn du darauf bestehst'),
    phrase(
      '(genehmig*|bewillig*|gewähr*) … (ihnen|dir|antrag|erstattung|ihre|deine)|(ihnen|dir|antrag|erstattung) … (genehmig*|bewillig*|gewähr*)',
    ),
    phrase(
      '(hätten sie|hättest du)(?! uns nicht) … (gewählt|gesagt|angegeben|bestellt|gemeldet|geprüft|gelesen|mitgeteilt) … (wäre|wären|hätten?|könnten)',
    ),
  ],
  entitlement: [
    phrase(
      '(haben|hast|besteht|steht|anrecht|kein*) … (anspruch|anrecht)|anspruch auf|anspruchsberechtigt|berechtigt|steh(t|en) (ihnen|dir) … zu',
    ),
    phrase('(entschädigungs|erstattungs|kulanz)(tabelle|staffel|tarif|satz|sätze)'),
    phrase('(bis zu|höchstens|maximal) … (prozent|%)( des)?|höchstbetrag'),
  ],
  doubt: [
    phrase(
      '(laut|nach|gemäß) (unsere[nmr]?|der|dem|den) (\\p{L}+ )?(sendungsverfolgung|unterlagen|system|daten|informationen|aufzeichnungen|tracking)(?![^!?]{0,80}glaub)',
    ),
    phrase('laut (sendungsverfolgung|tracking|system|zustellnachweis|auskunft)(?![^!?]{0,80}glaub)'),
    phrase(
      'empfang … (quittiert|bestätigt)|zustellnachweis|ordnungsgemäß (zugestellt|geliefert|verpackt)|nachweislich|angeblich*',
    ),
    phrase(
      '(sie behaupten|du behauptest)|(falls|wenn|sofern) (das|dies) … (zutrifft|stimmt|der fall ist)|sollte (das|dies) … (zutreffen|stimmen)',
    ),
    phrase('(nachforschung*|prüfung|recherche*) … (ergeben|gezeigt|bestätigt)'),
  ],
  disclaimer: [
    phrase('(?!durch)*haftung*|haften|haftbar|folgeschäden'),
    phrase(
      '(gesetzlich*|vertraglich*) (rechte|ansprüche|regelung*|gewährleistung*)|unberührt|rechtsanspruch|bestandteil des vertrag*|abgeltung|abgegolten|behalten uns … vor|ausschluss',
    ),
    phrase('unverbindlich*|ohne gewähr'),
  ],
} satisfies Partial<Forbidden>
