import { GetQueueAttributesCommand, type QueueAttributeName, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import type { Heard } from '#workflows/recovery/hearing.ts'

/** What the intake queue carries: a receipt to look into, a fault whose settle window is over, an incident gone quiet. */
export type IntakeMessage =
  | { receipt: string }
  | { order: string; fault: string; recovery: string }
  | { incident: { cause: string; nth: number } }

export type AnswerMessage = { recovery: string; heard: Heard }

/** A letter to send. */
export type LetterMessage = { recovery: string; key: string }

export type Queue<Message> = { send(message: Message, delaySeconds?: number): Promise<void> }

/** A queue of one kind of message, ids and small outcomes only. SQS has a message durable before it answers. */
export function openQueue<Message>(url: string, client = new SQSClient({})): Queue<Message> {
  return {
    async send(message, delaySeconds = 0) {
      await client.send(
        new SendMessageCommand({ QueueUrl: url, MessageBody: JSON.stringify(message), DelaySeconds: delaySeconds }),
      )
    },
  }
}

const counted: QueueAttributeName[] = [
  'ApproximateNumberOfMessages',
  'ApproximateNumberOfMessagesDelayed',
  'ApproximateNumberOfMessagesNotVisible',
]

/** How many messages a queue holds, whether they are to be had, put off or being worked on. SQS says so roughly. */
export async function countOf(url: string, client = new SQSClient({})): Promise<number> {
  const { Attributes = {} } = await client.send(
    new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: counted }),
  )
  return counted.reduce((sum, name) => sum + Number(Attributes[name]), 0)
}
