import { caniemail } from 'caniemail'
import { expect, test } from 'vitest'
import { letterKinds } from '#workflows/letters/letter-facts.ts'
import { renderLetter } from '#workflows/letters/render-letter.ts'
import { aLetter, brand } from './a-letter.ts'

/** The mail programs that nearly everybody reads with, as far as caniemail has tried everything in them. */
const clients = [
  'gmail.*',
  'outlook.*',
  'apple-mail.*',
  'yahoo.*',
  'samsung-email.android',
  'thunderbird.macos',
] as const

const dressed = 'all that a letter needs to be read stands beside its words; what is in the style sheet only dresses it'
const dark = 'a program that knows no dark mode shows the letter light, and one that makes its own still can'
const rounder = 'square corners read as well'
const hidden = 'it hides the preheader; where that shows, the letter begins with one true sentence more'
const spoken = 'only who listens to a letter hears it, and the words make sense without it'
const spaced = 'lines and words are spaced a little otherwise'

/** What some of them do not know, and why the letter reads as well without it. */
const missedByNobody: Record<string, string> = {
  '<style> element': dressed,
  'Type selector': dressed,
  'Class selector': dressed,
  'ID selector': dressed,
  'Attribute selector': dressed,
  'Chaining selectors': dressed,
  'Descendant combinator': dressed,
  '@media': dressed,
  'color-scheme CSS property': dark,
  'color-scheme meta tag': dark,
  'border-radius': rounder,
  outline: rounder,
  'display:none': hidden,
  opacity: hidden,
  'max-height property': hidden,
  'height property': hidden,
  overflow: hidden,
  'aria-label attribute': spoken,
  'role attribute': spoken,
  'word-spacing': spaced,
  'word-break': 'only a very long word is broken by it, and such a program breaks or scrolls it itself',
  '<body> element': 'they put the letter into a page of their own and keep what is in it',
  'system-ui, ui-serif, ui-sans-serif, ui-rounded, ui-monospace': 'another font of the reader’s own machine follows it',
}

test('a letter is made only of what the big mail programs show, or of what nobody misses', () => {
  const unknownToSome = letterKinds.flatMap((kind) => {
    const { issues } = caniemail({ clients: [...clients], html: renderLetter(aLetter(kind), brand).html })
    return [...issues.errors.values()].flat().map(({ title }) => title)
  })
  expect([...new Set(unknownToSome)].sort()).toEqual(Object.keys(missedByNobody).sort())
}, 60_000)
