export const STEPS = 'arn:aws:lambda:us-east-1:000000000000:function:steps'

const flow = '{% $states.context.Execution.Name %}'

const step = (name: string, fields: object) => ({
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke',
  Arguments: { FunctionName: STEPS, Payload: { step: name, flow } },
  Output: {},
  ...fields,
})

/** Four durable steps: the second one is answered from outside, and the last one comes a moment after the third. */
export const flowMachine = {
  QueryLanguage: 'JSONata',
  StartAt: 'Acknowledge',
  States: {
    Acknowledge: step('acknowledge', { Next: 'Fix' }),
    Fix: step('fix', {
      Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
      Arguments: {
        FunctionName: STEPS,
        Payload: { step: 'fix', flow, token: '{% $states.context.Task.Token %}' },
      },
      TimeoutSeconds: 86_400,
      Next: 'Compensate',
    }),
    Compensate: step('compensate', { Output: '{% $states.result.Payload %}', Next: 'Moment' }),
    Moment: { Type: 'Wait', Timestamp: '{% $states.input.checkBackAt %}', Next: 'Check back' },
    'Check back': step('check-back', { End: true }),
  },
}

/** A flow that only sleeps. */
export const sleepMachine = {
  QueryLanguage: 'JSONata',
  StartAt: 'Sleep',
  States: {
    Sleep: { Type: 'Wait', Timestamp: '{% $states.input.until %}', Next: 'Woke' },
    Woke: step('woke', { End: true }),
  },
}
