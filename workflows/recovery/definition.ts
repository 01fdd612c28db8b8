import { Duration } from 'aws-cdk-lib'
import type { IChainable } from 'aws-cdk-lib/aws-stepfunctions'
import type { Construct } from 'constructs'
import { type StepFunctions, vocabulary } from './vocabulary.ts'

/** The process of a recovery, read downwards. Its state names are the words of the README's diagram. */
export function recoveryDefinition(scope: Construct, functions: StepFunctions): IChainable {
  const { step, askOutside, lead, leadWhateverElseGoesWrongTo, choose } = vocabulary(scope, functions)

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

  const whenOver = { Erased: close, Stopped: close }
  lead(acknowledge, putItRight)
  lead(putItRight, compensate, {
    ...whenOver,
    TimeUp: keepPromise,
    PromiseMoved: keepPromise,
    CannotBeFixed: askAPerson,
  })
  lead(keepPromise, putItRight, { PromiseMissedTooOften: askAPerson })
  lead(compensate, writeRecap, { ApprovalNeeded: askForApproval })
  lead(askForApproval, compensate, { ...whenOver, TimeUp: compensate })
  lead(writeRecap, waitToCheckBack)
  lead(waitToCheckBack, checkBack, { ...whenOver, TimeUp: checkBack, Unhappy: bringAPerson })
  lead(checkBack, close, { ...whenOver, TimeUp: remindOnce, Unhappy: bringAPerson, Unreachable: askAPerson })
  lead(remindOnce, close, { ...whenOver, TimeUp: close, Unhappy: bringAPerson, Unreachable: askAPerson })
  lead(bringAPerson, putItRight, { ...whenOver, TimeUp: askAPerson, Settled: close })
  lead(askAPerson, goOnWhereTheySay, { ...whenOver, TimeUp: askAPerson })
  lead(close, undefined, { Unhappy: bringAPerson })
  leadWhateverElseGoesWrongTo(askAPerson)

  return acknowledge
}
