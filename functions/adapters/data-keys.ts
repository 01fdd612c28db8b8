import { createCipheriv, createDecipheriv, createHmac, randomBytes, randomUUID } from 'node:crypto'
import { DecryptCommand, GenerateDataKeyCommand, KMSClient } from '@aws-sdk/client-kms'
import { Failure } from '#workflows/recovery/failures.ts'
import { inLetters } from '../runtime/ids.ts'
import { packed, unpacked } from './packing.ts'
import type { Table } from './table/table.ts'

/**
 * Sealed personal data: whose it is, and which key of theirs opens it. `like` is the text that it was packed by, if any:
 * it opens nothing without that.
 */
export type Sealed = { owner: string; key: string; box: string; like?: string }
type DataKey = { id: string; bytes: Uint8Array; wrapped: string; expires?: number | undefined }
export type DataKeys = ReturnType<typeof openDataKeys>

/**
 * How many keys a function remembers unwrapped, and for how long: one piece of news opens the same key several times.
 * Whether a customer was erased is read each time all the same, and a key that is gone opens nothing.
 */
const remembered = { keys: 100, ms: 300_000 }

/**
 * A key ends by itself two years after it was made or prolonged, and is prolonged when something is sealed with it in
 * its second year: so what names somebody is readable for one to two years after we last kept something of them.
 */
const keptDays = 730

/** AES-256-GCM: 12 bytes of nonce and 16 of tag before the text. */
const nonceBytes = 12
const tagBytes = 16

/** Its key makes the pseudonyms of all customers, and is never erased. */
const namingOwner = 'pseudonyms'

/**
 * Personal data is sealed with a data key of its own customer, kept wrapped in a table of its own.
 * Erasing a customer is destroying that one key.
 * @param keys the table of the wrapped keys; @param masterKey the KMS key that wraps them
 */
export function openDataKeys(keys: Table, masterKey: string, kms = new KMSClient({}), now: () => number = Date.now) {
  const unwrapped = new Map<string, { bytes: Uint8Array; until: number }>()
  const place = (owner: string) => ({ pk: `KEY#${owner}`, sk: 'KEY' })
  const context = (owner: string) => ({ EncryptionContext: { owner } })

  async function keyOf(owner: string): Promise<DataKey | undefined> {
    const item = await keys.get(place(owner))
    if (item?.wrapped === undefined) return undefined
    const bytes = await unwrap(owner, String(item.wrapped))
    return (
      bytes && {
        id: String(item.key),
        bytes,
        wrapped: String(item.wrapped),
        expires: item.expires as number | undefined,
      }
    )
  }

  async function unwrap(owner: string, wrapped: string): Promise<Uint8Array | undefined> {
    const known = unwrapped.get(`${owner} ${wrapped}`)
    if (known !== undefined && known.until > now()) return known.bytes
    const CiphertextBlob = Buffer.from(wrapped, 'base64')
    const { Plaintext } = await kms.send(new DecryptCommand({ KeyId: masterKey, CiphertextBlob, ...context(owner) }))
    if (Plaintext !== undefined) remember(`${owner} ${wrapped}`, Plaintext)
    return Plaintext
  }

  function remember(name: string, bytes: Uint8Array): void {
    unwrapped.delete(name)
    unwrapped.set(name, { bytes, until: now() + remembered.ms })
    const [oldest] = unwrapped.keys()
    if (unwrapped.size > remembered.keys && oldest !== undefined) unwrapped.delete(oldest)
  }

  async function newKeyOf(owner: string): Promise<DataKey> {
    const { CiphertextBlob, Plaintext } = await kms.send(
      new GenerateDataKeyCommand({ KeyId: masterKey, KeySpec: 'AES_256', ...context(owner) }),
    )
    const id = randomUUID()
    const wrapped = Buffer.from(CiphertextBlob ?? []).toString('base64')
    const made = { key: id, wrapped, ...(owner !== namingOwner && { expires: expiry() }) }
    const isOurs = await keys.put({ ...place(owner), ...made }, [{ path: ['wrapped'], is: 'absent' }])
    if (Plaintext && isOurs) {
      remember(`${owner} ${wrapped}`, Plaintext)
      return { id, bytes: Plaintext, wrapped, expires: made.expires }
    }
    const theirs = await keyOf(owner)
    if (theirs === undefined) throw new Failure('TryAgain', `the data key of ${owner} is being made or erased`)
    return theirs
  }

  const expiry = (days = keptDays): number => Math.floor(now() / 1000) + days * 86_400

  /** Who is erased meanwhile stays erased: only the very key is prolonged. */
  async function prolonged(owner: string, { id, wrapped, expires }: DataKey): Promise<void> {
    if (expires === undefined || expires > expiry(keptDays / 2)) return
    await keys.put({ ...place(owner), key: id, wrapped, expires: expiry() }, [{ path: ['key'], equals: id }])
  }

  let naming: DataKey | undefined

  return {
    /**
     * A name for a customer's id or address. Shops do use addresses as ids; whoever guesses one cannot try it out
     * without our key.
     */
    async pseudonymOf(words: string): Promise<string> {
      naming ??= (await keyOf(namingOwner)) ?? (await newKeyOf(namingOwner))
      return `c_${inLetters(createHmac('sha256', naming.bytes).update(words).digest())}`
    },

    /**
     * Seals personal data for its owner, making the owner's key when there is none yet.
     * @param like a text, of nobody's, that much of it is the same as: it is left out, and needed to open it
     */
    async seal(owner: string, data: unknown, like?: string): Promise<Sealed> {
      const key = (await keyOf(owner)) ?? (await newKeyOf(owner))
      await prolonged(owner, key)
      const nonce = randomBytes(nonceBytes)
      const cipher = createCipheriv('aes-256-gcm', key.bytes, nonce)
      const text = Buffer.concat([cipher.update(packed(data, like)), cipher.final()])
      const box = Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64')
      return { owner, key: key.id, box, ...(like !== undefined && { like }) }
    },

    /** What was sealed; undefined when its owner has been erased. */
    async unseal<T>({ owner, key: sealedWith, box, like }: Sealed): Promise<T | undefined> {
      const key = await keyOf(owner)
      if (key?.id !== sealedWith) return undefined
      const bytes = Buffer.from(box, 'base64')
      const decipher = createDecipheriv('aes-256-gcm', key.bytes, bytes.subarray(0, nonceBytes))
      decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes))
      const text = Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()])
      return unpacked(text, like) as T
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
