import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import { DecryptCommand, GenerateDataKeyCommand, KMSClient } from '@aws-sdk/client-kms'
import { Failure } from '#workflows/recovery/failures.ts'
import { inLetters } from '../runtime/ids.ts'
import { boxed, unboxed } from './boxes.ts'
import { packed, unpacked } from './packing.ts'
import type { Table } from './table/table.ts'

/**
 * Sealed personal data: whose it is, and which key of theirs opens it. `like` is the text that it was packed by, if any:
 * it opens nothing without that.
 */
export type Sealed = { owner: string; key: string; box: string; like?: string }
/** A key as it is kept: wrapped by the key of its `month`, or by KMS itself. */
type Wrapped = { key: string; wrapped: string; month?: string; expires?: number }
type DataKey = Wrapped & { bytes: Uint8Array }
export type DataKeys = ReturnType<typeof openDataKeys>

/**
 * How long a function remembers the key of a month: whoever loses the right to use the KMS key opens nothing after it.
 * No customer's key is remembered: each is read anew, so one that is gone opens nothing.
 */
const rememberedMs = 3_600_000

/**
 * A key ends by itself two years after it was made or prolonged, and is prolonged when something is sealed with it in
 * its second year: so what names somebody is readable for one to two years after we last kept something of them.
 */
const keptDays = 730

/** Its key makes the pseudonyms of all customers, and is never erased. */
const namingOwner = 'pseudonyms'

/** Its key wraps the keys that are made in that month. It opens nothing of anybody whose own key is gone, and stays. */
const ownerOf = (month: string) => `month-${month}`

/**
 * Personal data is sealed with a data key of its own customer, kept wrapped in a table of its own. Erasing a customer
 * is destroying that one key. Customers' keys are wrapped by the key of a month, and only that one by KMS: so KMS is
 * asked once in an hour, and not for every customer.
 * @param keys the table of the wrapped keys; @param masterKey the KMS key that wraps the keys of the months
 */
export function openDataKeys(keys: Table, masterKey: string, kms = new KMSClient({}), now: () => number = Date.now) {
  const months = new Map<string, { bytes: Uint8Array; until: number }>()
  const place = (owner: string) => ({ pk: `KEY#${owner}`, sk: 'KEY' })
  const context = (owner: string) => ({ EncryptionContext: { owner } })

  async function keyOf(owner: string): Promise<DataKey | undefined> {
    const item = (await keys.get(place(owner))) as Partial<Wrapped> | undefined
    if (item?.wrapped === undefined) return undefined
    const { key = '', wrapped, month, expires } = item
    const bytes = month === undefined ? await fromKms(owner, wrapped) : unboxed(wrapped, await keyOfMonth(month), owner)
    return { key, wrapped, bytes, ...(month !== undefined && { month }), ...(expires !== undefined && { expires }) }
  }

  async function fromKms(owner: string, wrapped: string): Promise<Uint8Array> {
    const CiphertextBlob = Buffer.from(wrapped, 'base64')
    const { Plaintext } = await kms.send(new DecryptCommand({ KeyId: masterKey, CiphertextBlob, ...context(owner) }))
    return Plaintext as Uint8Array
  }

  /** @param make how the key of a month comes about in which there is none yet */
  async function keyOfMonth(month: string, make?: (owner: string) => Promise<DataKey>): Promise<Uint8Array> {
    const known = months.get(month)
    if (known !== undefined && known.until > now()) return known.bytes
    const owner = ownerOf(month)
    const found = (await keyOf(owner)) ?? (await make?.(owner))
    if (found === undefined) throw new Error(`the key of ${month} is gone, which wraps others`)
    months.set(month, { bytes: found.bytes, until: now() + rememberedMs })
    return found.bytes
  }

  async function newByKms(owner: string): Promise<DataKey> {
    const { CiphertextBlob, Plaintext } = await kms.send(
      new GenerateDataKeyCommand({ KeyId: masterKey, KeySpec: 'AES_256', ...context(owner) }),
    )
    const wrapped = Buffer.from(CiphertextBlob as Uint8Array).toString('base64')
    return kept(owner, { key: randomUUID(), wrapped, bytes: Plaintext as Uint8Array })
  }

  async function newKeyOf(owner: string): Promise<DataKey> {
    const month = new Date(now()).toISOString().slice(0, 7)
    const bytes = randomBytes(32)
    const wrapped = boxed(bytes, await keyOfMonth(month, newByKms), owner)
    return kept(owner, { key: randomUUID(), wrapped, bytes, month, expires: expiry() })
  }

  /** Where two make a key at once, the first one counts. */
  async function kept(owner: string, made: DataKey): Promise<DataKey> {
    const { bytes: _, ...item } = made
    if (await keys.put({ ...place(owner), ...item }, [{ path: ['wrapped'], is: 'absent' }])) return made
    const theirs = await keyOf(owner)
    if (theirs === undefined) throw new Failure('TryAgain', `the data key of ${owner} is being made or erased`)
    return theirs
  }

  const expiry = (days = keptDays): number => Math.floor(now() / 1000) + days * 86_400

  /** Who is erased meanwhile stays erased: only the very key is prolonged. */
  async function prolonged(owner: string, { bytes: _, ...item }: DataKey): Promise<void> {
    if (item.expires === undefined || item.expires > expiry(keptDays / 2)) return
    await keys.put({ ...place(owner), ...item, expires: expiry() }, [{ path: ['key'], equals: item.key }])
  }

  let naming: DataKey | undefined

  return {
    /**
     * A name for a customer's id or address. Shops do use addresses as ids; whoever guesses one cannot try it out
     * without our key.
     */
    async pseudonymOf(words: string): Promise<string> {
      naming ??= (await keyOf(namingOwner)) ?? (await newByKms(namingOwner))
      return `c_${inLetters(createHmac('sha256', naming.bytes).update(words).digest())}`
    },

    /**
     * Seals personal data for its owner, making the owner's key when there is none yet.
     * @param like a text, of nobody's, that much of it is the same as: it is left out, and needed to open it
     */
    async seal(owner: string, data: unknown, like?: string): Promise<Sealed> {
      const key = (await keyOf(owner)) ?? (await newKeyOf(owner))
      await prolonged(owner, key)
      const box = boxed(packed(data, like), key.bytes)
      return { owner, key: key.key, box, ...(like !== undefined && { like }) }
    },

    /** What was sealed; undefined when its owner has been erased. */
    async unseal<T>({ owner, key: sealedWith, box, like }: Sealed): Promise<T | undefined> {
      const key = await keyOf(owner)
      return key?.key === sealedWith ? (unpacked(unboxed(box, key.bytes), like) as T) : undefined
    },

    /** Which key an owner has now; undefined for who has none. */
    async keyIdOf(owner: string): Promise<string | undefined> {
      return (await keys.get(place(owner)))?.key as string | undefined
    },

    /** Destroys one key, and with it everything that was sealed with it. Who comes back later gets another. */
    erase: (owner: string, key: string, at: string) =>
      keys.update(place(owner), {
        set: [[['erasedAt'], at]],
        remove: [['wrapped'], ['key']],
        when: [{ path: ['key'], equals: key }],
      }),
  }
}
