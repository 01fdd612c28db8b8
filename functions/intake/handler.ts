import { told } from '../runtime/environment.ts'
import * as parts from '../runtime/parts.ts'
import { queueConsumer } from '../runtime/queue-consumer.ts'
import { shareOf, tokenBucket } from '../runtime/token-bucket.ts'
import { workersOf } from '../runtime/workers.ts'
import { intakeOf } from './intake.ts'

const starts = () => ({ perSecond: Number(told('startsPerSecond')), burst: Number(told('startsBurst')) })

export const handler = queueConsumer(() =>
  intakeOf({
    receipts: parts.receipts(),
    orders: parts.orders(),
    lessons: parts.lessons(),
    parcels: parts.parcels(),
    scans: parts.scans(),
    deliveries: parts.deliveries(),
    faults: parts.faults(),
    incidents: parts.incidents(),
    recoveries: parts.recoveries(),
    causes: parts.causes(),
    lettingsDown: parts.lettingsDown(),
    timeline: parts.timeline(),
    tasks: parts.tasks(),
    dataKeys: parts.dataKeys(),
    intake: parts.intake(),
    answers: parts.answers(),
    machine: parts.machine(),
    timer: parts.timer(),
    pace: tokenBucket(shareOf(starts(), workersOf.intake), parts.now),
    watchPromises: told('watchPromises') === 'true',
    now: parts.now,
  }),
)
