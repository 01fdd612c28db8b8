import { hearAnswer as real } from '#functions/runtime/hear-answer.ts'

export * from '#functions/runtime/hear-answer.ts'

/** Takes the first answer as the last, at once. */
export const hearAnswer: typeof real = (parts) => {
  const hear = real({ ...parts, queue: { send: (message) => parts.queue.send(message) } })
  return hear
}
