import { openQueue } from '../adapters/queues.ts'
import { openSecret } from '../adapters/secrets.ts'
import { openWebhook } from '../adapters/webhook.ts'
import { told } from '../runtime/environment.ts'
import * as parts from '../runtime/parts.ts'
import { queueConsumer } from '../runtime/queue-consumer.ts'
import { postRemedy, type RemedyMessage } from './post-remedy.ts'

/** What we ask for on the bus is posted to an order system that listens to none. */
export const handler = queueConsumer(() => {
  const now = parts.now
  return postRemedy({
    recoveries: parts.recoveries(),
    tasks: parts.tasks(),
    timeline: parts.timeline(),
    post: openWebhook(told('orderSystem'), openSecret(told('orderSystemSecret')), now),
    again: openQueue<RemedyMessage>(told('remedyRequests')),
    now,
  })
})
