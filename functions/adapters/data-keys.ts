import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import { DecryptCommand, GenerateDataKeyCommand, KMSClient } from '@aws-sdk/client-kms'
import type { Table } from './table/table.ts'

export type Sealed = { owner: string; box: string }
export type DataKeys = ReturnType<typeof openDataKeys>

/** AES-256-GCM: 12 bytes of nonce and 16 of tag before the text. */
const nonceBytes = 12
const tagBytes = 16

/**
 * Personal data is sealed with a data key of its own customer, kept wrapped in a table of its own.
 * Erasing a customer is destroying that one key.
 * @param keys the table of the wrapped keys; @param masterKey the KMS key that wraps them
 */
export function openDataKeys(keys: Table, masterKey: string, kms = new KMSClient({})) {
  const place = (owner: string) => ({ pk: `KEY#${owner}`, sk: 'KEY' })
  const context = (owner: string) => ({ EncryptionContext: { owner } })

  async function keyOf(owner: string): Promise<Uint8Array | undefined> {
    const item = await keys.get(place(owner))
    if (item === undefined || item.erasedAt !== undefined) return undefined
    const { Plaintext } = await kms.send(
      new DecryptCommand({
        KeyId: masterKey,
        CiphertextBlob: Buffer.from(String(item.wrapped), 'base64'),
        ...context(owner),
      }),
    )
    return Plaintext
  }

  async function newKeyOf(owner: string): Promise<Uint8Array> {
    const { CiphertextBlob, Plaintext } = await kms.send(
      new GenerateDataKeyCommand({ KeyId: masterKey, KeySpec: 'AES_256', ...context(owner) }),
    )
    const wrapped = Buffer.from(CiphertextBlob ?? []).toString('base64')
    if (Plaintext && (await keys.putNew({ ...place(owner), wrapped }))) return Plaintext
    const theirs = await keyOf(owner)
    if (theirs === undefined) throw new Error(`the data key of ${owner} has been erased`)
    return theirs
  }

  return {
    /** Seals personal data for its owner, making the owner's key when there is none yet. */
    async seal(owner: string, data: unknown): Promise<Sealed> {
      const key = (await keyOf(owner)) ?? (await newKeyOf(owner))
      const nonce = randomBytes(nonceBytes)
      const cipher = createCipheriv('aes-256-gcm', key, nonce)
      const text = Buffer.concat([cipher.update(brotliCompressSync(JSON.stringify(data))), cipher.final()])
      return { owner, box: Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64') }
    },

    /** What was sealed; undefined when its owner has been erased. */
    async unseal<T>({ owner, box }: Sealed): Promise<T | undefined> {
      const key = await keyOf(owner)
      if (key === undefined) return undefined
      const bytes = Buffer.from(box, 'base64')
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes))
      decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes))
      const text = Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()])
      return JSON.parse(brotliDecompressSync(text).toString()) as T
    },
  }
}
