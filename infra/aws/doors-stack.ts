import { ArnFormat, CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib'
import { EventBus, Rule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import type { Construct } from 'constructs'
import { publishedTypes } from '#workflows/failure-events/published/published-events.ts'
import { DoorsApi } from './doors-api.ts'
import {
  mayEraseDataKeys,
  mayReadExecutions,
  mayReadPages,
  mayReadRetired,
  mayReadSecret,
  mayUseDataKeys,
  mayUseTable,
} from './grants.ts'
import type { KeptStack } from './kept-stack.ts'
import { LiveFunction } from './live-function.ts'
import { machineNameOf } from './recovery-machine.ts'
import type { Stage } from './stage.ts'
import { WorkedQueue } from './worked-queue.ts'

/** Where events, answers and staff come in: an HTTP API, the shop's bus, and the queues behind them. */
export class DoorsStack extends Stack {
  readonly bus: EventBus
  readonly publicUrl: string
  readonly console: LiveFunction
  readonly intake: WorkedQueue
  readonly answers: WorkedQueue
  readonly deadCalls: WorkedQueue
  readonly api: DoorsApi

  constructor(scope: Construct, id: string, { stage, kept, ...props }: StackProps & { stage: Stage; kept: KeptStack }) {
    super(scope, id, props)
    this.bus = new EventBus(this, 'Bus', { eventBusName: `amends-${stage.name}` })
    this.intake = new WorkedQueue(this, 'intake', { tries: 3 })
    this.answers = new WorkedQueue(this, 'answers', { tries: 5 })
    this.deadCalls = new WorkedQueue(this, 'dead-calls', { tries: 3 })

    const stores = {
      table: kept.table.tableName,
      keysTable: kept.keysTable.tableName,
      masterKey: kept.masterKey.keyArn,
    }
    const queues = { intakeQueue: this.intake.queue.queueUrl, answersQueue: this.answers.queue.queueUrl }
    const secrets = { linkSecret: kept.linkSecret.secretName, doorSecret: kept.doorSecret.secretName }

    const frontDoor = new LiveFunction(this, 'front-door', {
      told: {
        ...stores,
        ...queues,
        ...secrets,
        eventsDoor: stage.eventsDoor,
        ...(stage.systems.length > 0 && { systems: connected(kept) }),
        ...(kept.edgeSecret && { edgeSecret: kept.edgeSecret.secretName }),
        ...(stage.publicUrl !== undefined && { publicUrl: stage.publicUrl }),
      },
    })
    const busDoor = new LiveFunction(this, 'bus-door', { told: { ...stores, intakeQueue: queues.intakeQueue } })
    // By its name, because the machine stands behind the doors.
    const machine = this.formatArn({
      ...{ service: 'states', resource: 'stateMachine', resourceName: machineNameOf(stage) },
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    })
    // Staff come by the console's own address, past the firewall; IAM callers come straight to the doors.
    const consoleEdge = stage.console && kept.edgeSecret
    const console = new LiveFunction(this, 'console', {
      told: {
        ...{ ...stores, ...queues, erasuresTable: kept.erasuresTable.tableName, machine },
        lettersPerSecond: String(stage.lettersPerSecond),
        consoleDoor: stage.eventsDoor === 'open' ? 'open' : 'signed-in',
        ...(consoleEdge && { edgeSecret: consoleEdge.secretName }),
      },
    })
    for (const door of [frontDoor, busDoor, console]) {
      mayUseTable(door, kept)
      mayUseDataKeys(door, kept)
    }
    mayReadPages(console, kept)
    mayEraseDataKeys(console, kept)
    mayReadExecutions(console, stage)
    mayReadSecret(frontDoor, kept.linkSecret)
    mayReadRetired(frontDoor, kept.linkSecret)
    mayReadSecret(frontDoor, kept.doorSecret)
    if (kept.edgeSecret) mayReadSecret(frontDoor, kept.edgeSecret)
    if (consoleEdge) mayReadSecret(console, consoleEdge)
    for (const [, secret] of kept.systemSecrets) mayReadSecret(frontDoor, secret)
    for (const door of [frontDoor, busDoor, console]) this.intake.queue.grantSendMessages(door.function)
    for (const door of [frontDoor, console]) this.answers.queue.grantSendMessages(door.function)

    new Rule(this, 'EventsOnTheBus', {
      description: 'Events of our published types, from anybody but ourselves',
      eventBus: this.bus,
      eventPattern: { detailType: [...publishedTypes], source: [{ 'anything-but': 'amends' }] as unknown as string[] },
      targets: [
        new LambdaFunction(busDoor.live, { deadLetterQueue: this.deadCalls.queue, maxEventAge: Duration.hours(24) }),
      ],
    })

    for (const [index, name] of stage.partnerBuses.entries())
      new Rule(this, `PartnerEvents${index + 1}`, {
        description: `What ${name} tells in its own words`,
        eventBus: EventBus.fromEventBusName(this, `PartnerBus${index + 1}`, name),
        eventPattern: { source: [name] },
        targets: [
          new LambdaFunction(busDoor.live, { deadLetterQueue: this.deadCalls.queue, maxEventAge: Duration.hours(24) }),
        ],
      })

    busDoor.callsFailTo(this.deadCalls.queue)

    this.api = new DoorsApi(this, 'Api', { stage, frontDoor, console })
    this.publicUrl = stage.publicUrl ?? this.api.address
    this.console = console

    new CfnOutput(this, 'EventsAddress', {
      description: 'Where systems post their events',
      value: `${this.publicUrl}/events`,
    })
    new CfnOutput(this, 'BusName', {
      description: 'The bus that takes events and carries remedy requests',
      value: this.bus.eventBusName,
    })
    new CfnOutput(this, 'IntakeQueueUrl', {
      description: 'The queue of events that were accepted',
      value: this.intake.queue.queueUrl,
    })
    new CfnOutput(this, 'AnswersQueueUrl', {
      description: 'The queue of whatever ends a wait',
      value: this.answers.queue.queueUrl,
    })
    new CfnOutput(this, 'DoorSecretName', {
      description: 'The secret that signs posted events',
      value: kept.doorSecret.secretName,
    })
  }
}

/** Each connected system with the name of its secret. */
const connected = ({ systemSecrets }: KeptStack): string =>
  systemSecrets.map(([system, { secretName }]) => `${system}=${secretName}`).join(' ')
