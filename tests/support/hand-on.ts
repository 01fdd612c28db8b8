import { answerTask } from '#functions/answer-task/handler.ts'
import type { InMemory } from './in-memory.ts'

/** Works on the messages of the answers queue, and on those that come of it, until there are none. */
export async function handOn(parts: InMemory): Promise<void> {
  const work = answerTask(parts)
  for (let next = parts.answers.sent.shift(); next !== undefined; next = parts.answers.sent.shift())
    await work(next.message)
}
