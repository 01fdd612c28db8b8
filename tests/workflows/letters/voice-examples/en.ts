import { setPhrases } from './en/set-phrases.ts'
import { whatIsAsked } from './en/what-is-asked.ts'
import { whoseFault } from './en/whose-fault.ts'
import type { VoiceExamples } from './voice-examples.ts'

export const en: VoiceExamples = { ...setPhrases, ...whoseFault, ...whatIsAsked }
