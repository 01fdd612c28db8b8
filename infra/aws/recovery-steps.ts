import type { Construct } from 'constructs'
import type { Stage as RecoveryStage } from '#workflows/recovery/stages.ts'
import type { DoorsStack } from './doors-stack.ts'
import { mayUseDataKeys, mayUseTable } from './grants.ts'
import type { KeptStack } from './kept-stack.ts'
import { LiveFunction, type Told } from './live-function.ts'
import type { MailLane } from './mail-lane.ts'
import type { Stage } from './stage.ts'
import type { RecoveryTimer } from './timer.ts'

type Parts = { stage: Stage; kept: KeptStack; doors: DoorsStack; mail: MailLane; timer: RecoveryTimer }

/** Each step of the process as a function that may do what the step does, and no more. */
export function recoverySteps(
  scope: Construct,
  { stage, kept, doors, mail, timer }: Parts,
): Record<RecoveryStage, LiveFunction> {
  const table = { table: kept.table.tableName }
  const answers = { answersQueue: doors.answers.queue.queueUrl }
  const sealed = { keysTable: kept.keysTable.tableName, masterKey: kept.masterKey.keyArn }
  const links = { linkSecret: kept.linkSecret.secretName }
  const bus = { bus: doors.bus.eventBusName }
  const byDay = { ...mail.told, ...timer.told }
  const credits = { ...sealed, ...links, ...(stage.vendors?.credit !== undefined && bus) }
  const step = (name: RecoveryStage, told: Told = {}) => {
    const made = new LiveFunction(scope, name, { told: { ...table, ...told } })
    mayUseTable(made, kept)
    if (told.answersQueue) doors.answers.queue.grantSendMessages(made.function)
    if (told.bus) doors.bus.grantPutEventsTo(made.function)
    if (told.keysTable) mayUseDataKeys(made, kept)
    if (told.urgentLetters) mail.mayWantLetters(made)
    if (told.scheduleGroup) timer.maySetIt(made)
    return made
  }

  const steps = {
    acknowledge: step('acknowledge', mail.told),
    'put-it-right': step('put-it-right', {
      ...answers,
      ...links,
      ...byDay,
      ...bus,
      publicUrl: doors.publicUrl,
    }),
    'keep-promise': step('keep-promise', { ...credits, ...mail.told }),
    compensate: step('compensate', credits),
    'ask-for-approval': step('ask-for-approval', { ...answers, ...sealed }),
    'write-recap': step('write-recap', { ...sealed, ...byDay }),
    'wait-to-check-back': step('wait-to-check-back', answers),
    'check-back': step('check-back', { ...answers, ...byDay }),
    'remind-once': step('remind-once', { ...answers, ...byDay }),
    'bring-a-person': step('bring-a-person', answers),
    'ask-a-person': step('ask-a-person', answers),
    close: step('close', mail.told),
  }
  return steps
}
