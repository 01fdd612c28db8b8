import { Duration } from 'aws-cdk-lib'
import type { IFunction } from 'aws-cdk-lib/aws-lambda'
import * as sfn from 'aws-cdk-lib/aws-stepfunctions'
import { LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks'
import type { Construct } from 'constructs'
import { type final, retryable } from './failures.ts'
import { type Stage, stateOf } from './stages.ts'
import type { AskingStage, GoOn, Patience } from './steps.ts'

/** The Lambda of each step, as the machine calls it: the alias that a deployment moves. */
export type StepFunctions = Record<Stage, IFunction>

/** Where the failures of a state lead; `TimeUp` is the end of its time. */
type Caught = Partial<Record<(typeof final)[number] | 'TimeUp', sfn.IChainable>>

const errorOf = (name: string): string => (name === 'TimeUp' ? 'States.Timeout' : name)

/** A step may run for half a minute; the state waits a little longer before it calls that a time-out. */
const stepTimeout = Duration.seconds(60)

/** What passes by itself, with the reason why each is tried again. */
const passing = [
  ...retryable, // a step said so: a claim held elsewhere, a provider that is away
  'Lambda.ServiceException', // Lambda's own faults
  'Lambda.AWSLambdaException',
  'Lambda.SdkClientException', // no connection to Lambda
  'Lambda.TooManyRequestsException', // throttled
  'Lambda.Unknown', // the function died without a word
  'Sandbox.Timedout', // the function ran into its own time limit
]

/** Ten tries over some twenty minutes: past a lease that a dead function left behind, and past most outages. */
const tryAgain: sfn.RetryProps = {
  errors: passing,
  interval: Duration.seconds(2),
  backoffRate: 2.5,
  maxAttempts: 10,
  maxDelay: Duration.minutes(5),
  jitterStrategy: sfn.JitterType.FULL,
}

const input = '$states.context.Execution.Input'
const known = { contract: `{% ${input}.contract %}`, recoveryId: `{% ${input}.recoveryId %}` }
const troubleIn = (state: string) => ({ trouble: { state, error: '{% $states.errorOutput.Error %}' } })

/** The words in which the process is written: `step`, `askOutside`, `askAPerson`, `choose`. */
export function vocabulary(scope: Construct, functions: StepFunctions) {
  const alsoTakesTrouble: Stage[] = ['keep-promise', 'ask-a-person']

  /** A step that reads, decides and writes, and is done. `learns` keeps the patience it answers. */
  function step(stage: Stage, { learns = false } = {}) {
    return task(stage, {
      integrationPattern: sfn.IntegrationPattern.REQUEST_RESPONSE,
      taskTimeout: sfn.Timeout.duration(stepTimeout),
      outputs: {},
      ...(learns && { assign: { patience: '{% $states.result.Payload.patience %}' } }),
    })
  }

  /** A step that asks outside and waits, as long as the patience it was given and no longer. */
  function askOutside(
    stage: AskingStage,
    { patience, learns = [] }: { patience: keyof Patience | Duration; learns?: string[] },
  ) {
    return task(stage, {
      integrationPattern: sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
      taskTimeout:
        patience instanceof Duration ? sfn.Timeout.duration(patience) : Timeout.jsonata(`{% $patience.${patience} %}`),
      outputs: {},
      ...(learns.length > 0 && {
        assign: Object.fromEntries(learns.map((name) => [name, `{% $states.result.${name} %}`])),
      }),
    })
  }

  function task(
    stage: Stage,
    props: Pick<
      ConstructorParameters<typeof LambdaInvoke>[2] & object,
      'taskTimeout' | 'integrationPattern' | 'outputs' | 'assign'
    >,
  ) {
    const waits = props.integrationPattern === sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN
    const state = LambdaInvoke.jsonata(scope, stateOf(stage), {
      lambdaFunction: functions[stage],
      payload: sfn.TaskInput.fromObject({
        ...known,
        ...(alsoTakesTrouble.includes(stage) && { trouble: '{% $trouble %}' }),
        ...(waits && {
          token: '{% $states.context.Task.Token %}',
          enteredAt: '{% $states.context.State.EnteredTime %}',
          retryCount: '{% $states.context.State.RetryCount %}',
        }),
      }),
      retryOnServiceExceptions: false,
      ...props,
    })
    state.addRetry(tryAgain)
    return state
  }

  const led: LambdaInvoke[] = []

  /** Leads a state on, and says where each failure leads. */
  function lead(state: LambdaInvoke, next: sfn.IChainable | undefined, caught: Caught = {}) {
    led.push(state)
    for (const to of new Set(Object.values(caught))) {
      const errors = Object.entries(caught).flatMap(([name, where]) => (where === to ? [errorOf(name)] : []))
      state.addCatch(to, { errors, outputs: {}, assign: troubleIn(state.id) })
    }
    if (next) state.next(next)
  }

  /** The last catch of every state but that one, which has nowhere to turn: its execution fails, and is raised as a task. */
  function leadWhateverElseGoesWrongTo(state: LambdaInvoke) {
    for (const one of led.filter((other) => other !== state))
      one.addCatch(state, { errors: ['States.ALL'], outputs: {}, assign: troubleIn(one.id) })
  }

  /** The state that a person named. */
  function choose(name: string, ways: Partial<Record<GoOn, sfn.IChainable>>, otherwise: sfn.IChainable) {
    const choice = sfn.Choice.jsonata(scope, name, { outputs: {} })
    for (const [goOn, state] of Object.entries(ways))
      choice.when(sfn.Condition.jsonata(`{% $goOn = '${goOn}' %}`), state)
    return choice.otherwise(otherwise)
  }

  return { step, askOutside, lead, leadWhateverElseGoesWrongTo, choose }
}

const { Timeout } = sfn
