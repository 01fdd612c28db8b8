import { Duration } from 'aws-cdk-lib'
import type { IChainable } from 'aws-cdk-lib/aws-stepfunctions'
import type { Construct } from 'constructs'
import { type StepFunctions, vocabulary } from './vocabulary.ts'

/** The process of a recovery, read downwards. Its state names are the words of the README's diagram. */
export function recoveryDefinition(scope: Construct, functions: StepFunctions): IChainable {
  const { step, askOutside, lead, choose } = vocabulary(scope, functions)

  const acknowledge = step('acknowledge', { learns: true })
  const putItRight = askOutside('put-it-right', { patience: 'remedy' })
  const keepPromise = step('keep-promise', { learns: true })
  const compensate = step('compensate')
  const askForApproval = askOutside('ask-for-approval', { patience: 'approval' })
  const writeRecap = step('write-recap')
  const waitToCheckBack = askOutside('wait-to-check-back', { patience: 'checkBack' })
  const checkBack = askOutside('check-back', { patience: 'answer' })
  const remindOnce = askOutside('remind-once', { patience: 'reminder' })
  const bringAPerson = askOutside('bring-a-person', { patience: 'person', learns: ['patience'] })
  // Its time is fixed, because a recovery may come here before any step has answered how long it may wait.
  const askAPerson = askOutside('ask-a-person', { patience: Duration.days(2), learns: ['patience', 'goOn'] })
  const close = step('close')
  const goOnWhereTheySay = choose(
    'Go on where they say',
    {
      'put-it-right': putItRight,
      compensate: compensate,
      'write-recap': writeRecap,
      'wait-to-check-back': waitToCheckBack,
      close: close,
    },
    askAPerson,
  )

  const timedOut = ['States.Timeout']
  const unhappy = ['Unhappy']

  lead(acknowledge, putItRight, [], askAPerson)
  lead(
    putItRight,
    compensate,
    [
      [[...timedOut, 'PromiseMoved'], keepPromise],
      [['CannotBeFixed'], askAPerson],
    ],
    askAPerson,
  )
  lead(keepPromise, putItRight, [[['PromiseMissedTooOften'], askAPerson]], askAPerson)
  lead(compensate, writeRecap, [[['ApprovalNeeded'], askForApproval]], askAPerson)
  lead(askForApproval, compensate, [[timedOut, compensate]], askAPerson)
  lead(writeRecap, waitToCheckBack, [], askAPerson)
  lead(
    waitToCheckBack,
    checkBack,
    [
      [timedOut, checkBack],
      [unhappy, bringAPerson],
    ],
    askAPerson,
  )
  lead(
    checkBack,
    close,
    [
      [timedOut, remindOnce],
      [unhappy, bringAPerson],
      [['Unreachable'], askAPerson],
    ],
    askAPerson,
  )
  lead(
    remindOnce,
    close,
    [
      [timedOut, close],
      [unhappy, bringAPerson],
      [['Unreachable'], askAPerson],
    ],
    askAPerson,
  )
  lead(bringAPerson, putItRight, [[timedOut, askAPerson]], askAPerson)
  lead(askAPerson, goOnWhereTheySay, [[timedOut, askAPerson]])
  lead(close, undefined, [], askAPerson)

  return acknowledge
}
