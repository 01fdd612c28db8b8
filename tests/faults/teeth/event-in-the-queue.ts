import { acceptance as real } from '#functions/runtime/acceptance.ts'

export * from '#functions/runtime/acceptance.ts'

/** Sends the event itself along with its receipt, to spare a read. */
export const acceptance: typeof real = (parts) => async (received) => {
  const intake = { send: (message: object) => parts.intake.send({ ...message, received } as never) }
  return real({ ...parts, intake })(received)
}
