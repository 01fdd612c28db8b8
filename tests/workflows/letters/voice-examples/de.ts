import { setPhrases } from './de/set-phrases.ts'
import { whatIsAsked } from './de/what-is-asked.ts'
import { whoseFault } from './de/whose-fault.ts'
import type { VoiceExamples } from './voice-examples.ts'

export const de: VoiceExamples = { ...setPhrases, ...whoseFault, ...whatIsAsked }
