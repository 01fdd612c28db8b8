import type { answerTask as real } from '#functions/answer-task/handler.ts'
import * as parts from '#functions/runtime/parts.ts'
import { queueConsumer } from '#functions/runtime/queue-consumer.ts'
import { changedBy } from '#workflows/recovery/hearing.ts'

/** Tells the state first and writes down afterwards what it has told. */
const answerTask = (({ recoveries, tokens, waitTokens, now }) =>
  async ({ recovery: id, heard }) => {
    const seen = await recoveries.get(id)
    const changes = changedBy(seen, heard, now())
    const wait = changes?.wait ?? seen.wait
    const token = wait?.told && (await waitTokens.of(id, wait))
    if (token !== undefined && wait?.told !== undefined) await tokens.tell(token, wait.told)
    if (changes !== undefined) await recoveries.change(id, changes)
  }) as typeof real

export const handler = queueConsumer(() =>
  answerTask({
    recoveries: parts.recoveries(),
    faults: parts.faults(),
    tasks: parts.tasks(),
    tokens: parts.tokens(),
    waitTokens: parts.waitTokens(),
    timeline: parts.timeline(),
    now: parts.now,
  } as Parameters<typeof real>[0]),
)
