import type { SigningKeys } from '#functions/adapters/signing-keys.ts'

const key = { id: 'secret-1', value: 'not a real secret' }

/** A secret that has never been rotated. */
export const oneKey: SigningKeys = {
  current: async () => key,
  named: async (start) => (key.id.startsWith(start) ? key : undefined),
}
