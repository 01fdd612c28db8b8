import { AwsError } from '#infra/local/wire/aws-error.ts'
import { operationsOf, type Service } from './service.ts'

export type Objects = Service & { put(key: string, body: Buffer): void }

/** S3 in memory: the mail that SES has taken in. */
export function openObjects(): Objects {
  const kept = new Map<string, Buffer>()
  return {
    ...operationsOf({
      GetObject: ({ Key }: { Key: string }) => {
        const raw = kept.get(Key)
        if (raw === undefined) throw new AwsError('NoSuchKey', 'The specified key does not exist.')
        return { Body: { transformToByteArray: async () => raw }, raw }
      },
      DeleteObject: ({ Key }: { Key: string }) => {
        kept.delete(Key)
        return {}
      },
    }),
    put: (key, body) => void kept.set(key, body),
  }
}
