import type { Reading } from '../reading.ts'
import type { ForbiddenRuleId, RequiredRuleId } from '../voice-rules.ts'

/** What must not be said: any match is a finding. */
export type Forbidden = Record<ForbiddenRuleId, RegExp[]>

/** How a language is heard: what must not be said in it, and what must. */
export type Voice = {
  forbidden: Forbidden
  /** What a kind of letter must say: one of the patterns has to match. */
  required: Record<RequiredRuleId, RegExp[]>
  /** A sentence that matches is an apology. */
  apology: RegExp
  reading: Reading
}
