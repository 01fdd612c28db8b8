import { surroundingsIn, toldToSmoke } from '#infra/deploy/smoke/surroundings.ts'
import type { Said } from '#infra/deploy/stacks.ts'

const toldToStories = {
  ...toldToSmoke,
  linkSecret: 'LinkSecretName',
  intakeQueue: 'IntakeQueueUrl',
  machine: 'StateMachineArn',
}

/** What stories need to know of a deployed stage, as environment variables. @throws Error naming what it does not say */
export const surroundingsOfStories = (said: Said[]): Record<string, string> => ({
  ...surroundingsIn(said, toldToStories),
  // The console answers here, to whoever has the stage's credentials.
  CONSOLE_DOOR: 'open',
  // Only a drill reckons with it, and no story asks for one.
  LETTERS_PER_SECOND: '14',
})
