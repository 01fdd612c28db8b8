import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import * as z from 'zod'
import { AwsError } from '../wire/aws-error.ts'
import { operation, type Service, serviceOf } from '../wire/service.ts'
import type { Key } from './keys.ts'

export interface KeyApiOptions {
  /** @throws NotFoundException */
  keyNamed(name: string): Key
}

type Context = Record<string, string>

const EncryptionContext = z.record(z.string(), z.string()).default({})
const DATA_KEY_BYTES = { AES_256: 32, AES_128: 16 }

/** KMS encrypts 4 KiB at most; more is for data keys. */
const LARGEST_PLAINTEXT_BYTES = 4096

/** KMS's operations on symmetric keys. */
export function keyApi({ keyNamed }: KeyApiOptions): Service {
  function usable(name: string): Key {
    const key = keyNamed(name)
    if (key.enabled) return key
    throw new AwsError('DisabledException', `${key.arn} is disabled.`)
  }

  return serviceOf('TrentService', {
    GenerateDataKey: operation(
      z.object({
        KeyId: z.string(),
        KeySpec: z.enum(['AES_256', 'AES_128']).optional(),
        NumberOfBytes: z.number().int().min(1).max(1024).optional(),
        EncryptionContext,
      }),
      async ({ KeyId, KeySpec, NumberOfBytes, EncryptionContext: context }) => {
        const key = usable(KeyId)
        if ((KeySpec === undefined) === (NumberOfBytes === undefined)) {
          throw new AwsError('ValidationException', 'Please specify either number of bytes or key spec.')
        }
        const plaintext = randomBytes(KeySpec === undefined ? (NumberOfBytes ?? 0) : DATA_KEY_BYTES[KeySpec])
        return {
          CiphertextBlob: sealed(key, plaintext, context),
          Plaintext: plaintext.toString('base64'),
          KeyId: key.arn,
        }
      },
    ),

    Encrypt: operation(
      z.object({ KeyId: z.string(), Plaintext: z.base64(), EncryptionContext }),
      async ({ KeyId, Plaintext, EncryptionContext: context }) => {
        const key = usable(KeyId)
        const plaintext = Buffer.from(Plaintext, 'base64')
        if (plaintext.length === 0 || plaintext.length > LARGEST_PLAINTEXT_BYTES) {
          const constraint = `Member must have length between 1 and ${LARGEST_PLAINTEXT_BYTES}`
          throw new AwsError('ValidationException', `1 validation error detected: Value at 'plaintext': ${constraint}`)
        }
        return {
          CiphertextBlob: sealed(key, plaintext, context),
          KeyId: key.arn,
          EncryptionAlgorithm: 'SYMMETRIC_DEFAULT',
        }
      },
    ),

    Decrypt: operation(
      z.object({ CiphertextBlob: z.base64(), KeyId: z.string().optional(), EncryptionContext }),
      async ({ CiphertextBlob, KeyId, EncryptionContext: context }) => {
        const blob = Buffer.from(CiphertextBlob, 'base64')
        const key = sealingKey(blob, usable)
        if (KeyId !== undefined && keyNamed(KeyId).id !== key.id) {
          const message = 'The key ID in the request does not identify a CMK that can perform this operation.'
          throw new AwsError('IncorrectKeyException', message)
        }
        const plaintext = opened(key, blob, context)
        return { KeyId: key.arn, Plaintext: plaintext.toString('base64'), EncryptionAlgorithm: 'SYMMETRIC_DEFAULT' }
      },
    ),
  })
}

/** A sealed blob: the key's id, the nonce, the tag, what was sealed. */
const ID_BYTES = 36
const NONCE_BYTES = 12
const TAG_BYTES = 16

function sealed(key: Key, plaintext: Buffer, context: Context): string {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(key.material, 'base64'), nonce)
  cipher.setAAD(bound(context))
  const ciphertext = Buffer.concat([cipher.update(plaintext), cipher.final()])
  return Buffer.concat([Buffer.from(key.id), nonce, cipher.getAuthTag(), ciphertext]).toString('base64')
}

function opened(key: Key, blob: Buffer, context: Context): Buffer {
  const nonce = blob.subarray(ID_BYTES, ID_BYTES + NONCE_BYTES)
  const tag = blob.subarray(ID_BYTES + NONCE_BYTES, ID_BYTES + NONCE_BYTES + TAG_BYTES)
  try {
    const decipher = createDecipheriv('aes-256-gcm', Buffer.from(key.material, 'base64'), nonce, {
      authTagLength: TAG_BYTES,
    })
    decipher.setAAD(bound(context)).setAuthTag(tag)
    return Buffer.concat([decipher.update(blob.subarray(ID_BYTES + NONCE_BYTES + TAG_BYTES)), decipher.final()])
  } catch {
    throw unreadable()
  }
}

function sealingKey(blob: Buffer, usable: (name: string) => Key): Key {
  try {
    return usable(blob.subarray(0, ID_BYTES).toString('latin1'))
  } catch (fault) {
    throw fault instanceof AwsError && fault.name === 'DisabledException' ? fault : unreadable()
  }
}

/** The context in a form that does not depend on the order its pairs were given in. */
function bound(context: Context): Buffer {
  return Buffer.from(JSON.stringify(Object.entries(context).sort(([a], [b]) => (a < b ? -1 : 1))))
}

/** KMS does not say whether the key, the context or the blob was wrong. */
function unreadable(): AwsError {
  return new AwsError('InvalidCiphertextException', 'The ciphertext cannot be opened.')
}
