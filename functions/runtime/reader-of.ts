import type { DataKeys } from '../adapters/data-keys.ts'

/** The pseudonym of an address: what comes back names it by that, and nobody has to read the address again. */
export const readerOf = (address: string, dataKeys: DataKeys): Promise<string> =>
  dataKeys.pseudonymOf(`address ${address.toLowerCase()}`)
