/** The places a recovery can be in: the steps of the state machine, in the order of the process. */
export const stages = [
  'acknowledge',
  'put-it-right',
  'keep-promise',
  'compensate',
  'ask-for-approval',
  'write-recap',
  'wait-to-check-back',
  'check-back',
  'remind-once',
  'bring-a-person',
  'ask-a-person',
  'close',
] as const
export type Stage = (typeof stages)[number]

/** Nothing has been put right yet in these. */
export const unresolvedStages: readonly Stage[] = [
  'acknowledge',
  'put-it-right',
  'keep-promise',
  'bring-a-person',
  'ask-a-person',
]

/** A recovery goes through these by itself, in seconds: every one of them answers, fails, or is tried again. */
export const quickStages: readonly Stage[] = ['acknowledge', 'keep-promise', 'compensate', 'write-recap']

/** `put-it-right` is the state `Put it right`: one word, spelled as a folder and as a state. */
export const stateOf = (stage: Stage): string => (stage.charAt(0).toUpperCase() + stage.slice(1)).replaceAll('-', ' ')

/** The stage of a state; nothing for the choice after a person's answer, which is passed through. */
export const stageOf = (state: string): Stage | undefined => stages.find((stage) => stateOf(stage) === state)
