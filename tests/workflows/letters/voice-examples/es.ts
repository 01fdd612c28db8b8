import { setPhrases } from './es/set-phrases.ts'
import { whatIsAsked } from './es/what-is-asked.ts'
import { whoseFault } from './es/whose-fault.ts'
import type { VoiceExamples } from './voice-examples.ts'

export const es: VoiceExamples = { ...setPhrases, ...whoseFault, ...whatIsAsked }
