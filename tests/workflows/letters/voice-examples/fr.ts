import { setPhrases } from './fr/set-phrases.ts'
import { whatIsAsked } from './fr/what-is-asked.ts'
import { whoseFault } from './fr/whose-fault.ts'
import type { VoiceExamples } from './voice-examples.ts'

export const fr: VoiceExamples = { ...setPhrases, ...whoseFault, ...whatIsAsked }
