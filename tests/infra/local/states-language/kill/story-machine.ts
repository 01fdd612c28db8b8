import { arnOfFunction } from '../support/machine-run.ts'

/** The steps of a story in their order; each writes its line in the ledger when it is called. */
export const STEPS = ['acknowledge', 'ask', 'compensate', 'check']

const step = (name: string, fields: object) => ({
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke',
  Arguments: { FunctionName: arnOfFunction(name), Payload: { id: '{% $states.context.Execution.Name %}' } },
  Output: {},
  ...fields,
})

/** A small story: a step, an answer from outside, a step, a short wait, a last step. */
export const storyMachine = {
  QueryLanguage: 'JSONata',
  StartAt: 'Acknowledge',
  States: {
    Acknowledge: step('acknowledge', { Next: 'Ask' }),
    Ask: step('ask', {
      Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
      Arguments: {
        FunctionName: arnOfFunction('ask'),
        Payload: { id: '{% $states.context.Execution.Name %}', token: '{% $states.context.Task.Token %}' },
      },
      TimeoutSeconds: 86_400,
      Next: 'Compensate',
    }),
    Compensate: step('compensate', { Next: 'Pause' }),
    Pause: { Type: 'Wait', Timestamp: '{% $fromMillis($millis() + 20) %}', Next: 'Check' },
    Check: step('check', { End: true }),
  },
}
