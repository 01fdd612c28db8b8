import { createHash } from 'node:crypto'
import { AwsError } from '#infra/local/wire/aws-error.ts'
import { operationsOf, type Service } from './service.ts'

type Context = { EncryptionContext: { owner: string } }

/** KMS in memory: data keys that are always the same for the same owner, wrapped in a text that names the owner. */
export const openKeys = (): Service =>
  operationsOf({
    GenerateDataKey: ({ EncryptionContext: { owner } }: Context) => ({
      Plaintext: keyOf(owner),
      CiphertextBlob: Buffer.from(`wrapped ${owner}`),
    }),
    Decrypt: ({ CiphertextBlob, EncryptionContext: { owner } }: Context & { CiphertextBlob: Uint8Array }) => {
      if (Buffer.from(CiphertextBlob).toString() !== `wrapped ${owner}`)
        throw new AwsError('InvalidCiphertextException', 'The key was wrapped for another owner.')
      return { Plaintext: keyOf(owner) }
    },
  })

const keyOf = (owner: string): Uint8Array => createHash('sha256').update(`data key of ${owner}`).digest()
