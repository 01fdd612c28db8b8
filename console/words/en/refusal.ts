import type { Refusal, RefusalOfAny } from '#functions/console/refusal.ts'
import type { LineRule } from '#workflows/letters/line-findings.ts'

/** What the server refuses, by its title, where this language says it otherwise than the server does: in English nothing. */
export const refusal: Partial<Record<Refusal | RefusalOfAny, string>> = {}

/** Why the voice of the letters forbids something, likewise. */
export const voiceRule: Partial<Record<LineRule, string>> = {}

/** Why an amount is what it is, as Amends itself says it: what policy says is the shop's own. */
export const reason: Partial<Record<string, string>> = {}

export const forbidden = (found: string, reason: string) => `no “${found}”: ${reason}`
