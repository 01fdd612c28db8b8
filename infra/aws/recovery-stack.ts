import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { workersOf } from '#functions/runtime/workers.ts'
import type { DoorsStack } from './doors-stack.ts'
import { mayReadSecret, mayUseDataKeys, mayUseTable } from './grants.ts'
import { Inbox } from './inbox.ts'
import type { KeptStack } from './kept-stack.ts'
import { LiveFunction } from './live-function.ts'
import { MailLane } from './mail-lane.ts'
import { leftToOrderSystem, OrderSystem } from './order-system.ts'
import { RecoveryMachine } from './recovery-machine.ts'
import { recoverySteps } from './recovery-steps.ts'
import type { Stage } from './stage.ts'
import { RecoveryTimer } from './timer.ts'
import { Vendors } from './vendors.ts'
import { Rounds } from './watch/rounds.ts'
import { Watch } from './watch/watch.ts'
import { consumerTimeout, WorkedQueue } from './worked-queue.ts'

type Props = StackProps & { stage: Stage; kept: KeptStack; doors: DoorsStack }

/** The recovery: the state machine, its steps, and the functions that feed it. */
export class RecoveryStack extends Stack {
  constructor(scope: Construct, id: string, { stage, kept, doors, ...props }: Props) {
    super(scope, id, props)
    const { intake, answers } = doors
    const deadCalls = new WorkedQueue(this, 'dead-calls', { tries: 3 })
    const stores = {
      table: kept.table.tableName,
      keysTable: kept.keysTable.tableName,
      masterKey: kept.masterKey.keyArn,
    }
    const queues = { intakeQueue: intake.queue.queueUrl, answersQueue: answers.queue.queueUrl }

    const raiseTask = new LiveFunction(this, 'raise-task', { told: { table: stores.table }, timeout: consumerTimeout })
    mayUseTable(raiseTask, kept)
    for (const queue of [intake, answers]) queue.deadLettersTo(raiseTask)
    for (const queue of [deadCalls, doors.deadCalls]) queue.workedBy(raiseTask, { batchSize: 10, atOnce: 2 })

    const mail = new MailLane(this, 'Mail', { stage, kept, doors, raiseTask, failedTo: deadCalls.queue })
    const due = new LiveFunction(this, 'due', { told: { ...stores, ...mail.told, ...queues } })
    mayUseTable(due, kept)
    mayUseDataKeys(due, kept)
    intake.queue.grantSendMessages(due.function)
    answers.queue.grantSendMessages(due.function)
    mail.mayWantLetters(due)
    const timer = new RecoveryTimer(this, 'Timer', {
      ...{ stage, due, failedTo: deadCalls.queue },
      queues: { intake: intake.queue, answers: answers.queue, letters: mail.ordinary },
    })

    mail.waitsWith(timer)

    new Inbox(this, 'Inbox', { stage, kept, doors, failedTo: deadCalls.queue })
    const steps = recoverySteps(this, { stage, kept, doors, mail, timer })
    const machine = new RecoveryMachine(this, 'Recovery', { stage, steps, raiseTask, failedTo: deadCalls.queue })

    const intakeWorker = new LiveFunction(this, 'intake', {
      told: {
        ...stores,
        ...queues,
        ...timer.told,
        machine: machine.arn,
        startsPerSecond: String(stage.starts.perSecond),
        startsBurst: String(stage.starts.burst),
        watchPromises: String(stage.watchPromises),
      },
      timeout: consumerTimeout,
    })
    mayUseTable(intakeWorker, kept)
    mayUseDataKeys(intakeWorker, kept)
    intake.queue.grantSendMessages(intakeWorker.function)
    answers.queue.grantSendMessages(intakeWorker.function)
    timer.maySetIt(intakeWorker)
    machine.mayStartIt(intakeWorker)
    intake.workedBy(intakeWorker, { batchSize: 10, atOnce: workersOf.intake })

    const answerTask = new LiveFunction(this, 'answer-task', {
      told: { table: stores.table, ...mail.told, ...timer.told },
      timeout: consumerTimeout,
    })
    mayUseTable(answerTask, kept)
    mail.mayWantLetters(answerTask)
    timer.maySetIt(answerTask)
    machine.mayAnswerIt(answerTask)
    answers.workedBy(answerTask, { batchSize: 10, atOnce: 20 })

    mayReadSecret(steps['put-it-right'], kept.linkSecret)
    mayReadSecret(steps.compensate, kept.linkSecret)
    mayReadSecret(steps['keep-promise'], kept.linkSecret)
    if (stage.vendors !== undefined)
      new Vendors(this, 'Vendors', { vendors: stage.vendors, kept, doors, failedTo: deadCalls.queue })
    if (stage.orderSystem !== undefined)
      new OrderSystem(this, 'OrderSystem', {
        address: stage.orderSystem,
        kinds: leftToOrderSystem(stage.vendors),
        kept,
        doors,
        raiseTask,
        failedTo: deadCalls.queue,
      })
    new Rounds(this, 'Rounds', { stage, kept, doors, mail })
    new Watch(this, 'Watch', { stage, kept, doors, mail, machine })
    new CfnOutput(this, 'StateMachineArn', { description: 'The recoveries, each one execution', value: machine.arn })
  }
}
