import { phrase } from '../phrase.ts'
import { burdens } from './en/burdens.ts'
import { disowned } from './en/disowned.ts'
import { grudging } from './en/grudging.ts'
import { hollow } from './en/hollow.ts'
import type { Voice } from './voice.ts'

export const en: Voice = {
  forbidden: { ...hollow, ...disowned, ...grudging, ...burdens },
  required: {
    'owns-it': [
      phrase(
        'we (\\w+ )?(got (this|that|it|your \\w+) wrong|made (this|that|a|the) mistake|gave you a date and did not keep it|did not keep (our|the)|let you down|failed you|broke|lost|damaged|forgot|left|missed|(sent|charged|sold|gave) you (the wrong|something|too)|take (full )?responsibility|are responsible|messed|mixed up)',
      ),
      phrase('(our|my) (mistake|fault|responsibility)'),
    ],
    'next-word': [phrase('you will hear from us by')],
    'nothing-to-do': [phrase('nothing you need (to )?do'), phrase('you need (not )?(to )?do (nothing|anything)')],
    'choose-another': [phrase('(reply to|answer) this (e-?mail|message|letter) and tell us what')],
    'asks-fixed': [/\bis (everything|it|your order) fixed\b[^.!]*\?/i],
    'asks-looked-after': [/\bdid you feel looked after\b[^.!]*\?/i],
    'only-reminder': [phrase('only reminder')],
  },
  apology: phrase('sorry|apolog*|regrets?|regretted|forgive*|pardon|excuse (us|me)'),
  reading: {
    base: 206.8,
    perWordInASentence: 1.015,
    perSyllableInAWord: 84.6,
    syllable: /[aeiouy]+(?!\b)|[iouy]+\b|(?<=[^aeiouy]l)e\b/gi,
  },
}
