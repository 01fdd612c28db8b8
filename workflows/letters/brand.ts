import * as z from 'zod/mini'
import { failureKind } from '#workflows/failure-events/failure-kinds.ts'
import { inEnglish } from '../in-english.ts'
import { contrast } from './contrast.ts'
import { languageNames } from './languages/language-names.ts'
import { paper } from './paper.ts'

const line = (max: number) =>
  z.string().check(z.trim(), z.minLength(1), z.maxLength(max), z.regex(/^[^\p{Cc}<>]*$/u, 'one line without < or >'))

const readableOn = (background: string) =>
  z.string().check(
    z.regex(/^#[\da-f]{6}$/i, 'a colour such as #1f5d4c'),
    z.refine(
      (colour) => contrast(colour, background) >= 4.5,
      `a colour that reads on ${background} (contrast 4.5 or more)`,
    ),
  )

/** Customers answer our letters, so no address of ours may refuse an answer. */
const readByPeople = z.email().check(
  z.maxLength(254),
  z.refine(
    (address) => !/^(no|do-?not)[-_.]?(reply|answer)/i.test(address),
    'an address whose mail a person reads, not a no-reply',
  ),
)

/** How a shop addresses people: Sie or du, vous or tu, usted or tú. */
export const tones = ['formal', 'familiar'] as const

/** A signatory's role is read by customers, so it is given in every language we write. */
const role = z.record(z.enum(languageNames), line(80))
const signatory = z.strictObject({ name: line(80), role, address: readByPeople })

/** Who signs: the more a failure has cost the customer, the higher the person who answers for it. */
export const tiers = ['support', 'head', 'founder'] as const

/** What the shop has changed, so that a kind of failure has become rarer; told in the recap from that day on. */
const change = z.strictObject({
  failure: failureKind,
  since: z.iso.date(),
  says: z.record(z.enum(languageNames), line(240)),
})

/** What config/brand.yaml holds: who the shop is to its customers. */
export const brand = z.strictObject({
  name: line(60),
  website: z.url({ protocol: /^https$/, hostname: z.regexes.domain }),
  postalAddress: line(200),
  language: z.enum(languageNames),
  /** One voice, and in each language the tone that its readers expect of this shop. */
  tone: z.record(z.enum(languageNames), z.enum(tones)),
  replyTo: readByPeople,
  colours: z.strictObject({ accent: readableOn(paper.light), accentInDark: readableOn(paper.dark) }),
  signatories: z.strictObject({ support: signatory, head: signatory, founder: signatory }),
  changes: z.array(change),
})
export type Brand = z.infer<typeof brand>
export type Tone = (typeof tones)[number]
export type Signatory = z.infer<typeof signatory>

const received = (settings: unknown, path: PropertyKey[]): string => {
  const value = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], settings)
  return value === undefined ? 'nothing' : JSON.stringify(value)
}

/** Throws one error that lists everything wrong with the brand. */
export function mustHold(problems: string[]): void {
  if (problems.length > 0) throw new Error(`config/brand.yaml cannot be used:\n${problems.join('\n')}`)
}

/** The brand as set in config/brand.yaml. Throws one error that lists everything wrong with it. */
export const brandFrom = (settings: unknown): Brand => {
  const read = brand.safeParse(settings, inEnglish)
  if (read.success) return read.data
  mustHold(
    read.error.issues.map(
      ({ path, message }) =>
        `  ${path.join('.') || '(the whole file)'}: received ${received(settings, path)}; ${message}`,
    ),
  )
  throw read.error
}
