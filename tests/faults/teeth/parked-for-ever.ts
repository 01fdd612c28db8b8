import { keepOrder as real } from '#functions/intake/keep-order.ts'

/** Forgets the failures that were waiting for an order. */
export const keepOrder: typeof real = (parts) => {
  const waitingRoom = { ...parts.waitingRoom, wake: async () => undefined }
  return real({ ...parts, waitingRoom })
}
