import * as z from 'zod'
import type { Store } from '../store.ts'
import { AwsError } from '../wire/aws-error.ts'
import { operation, type Service, serviceOf } from '../wire/service.ts'

export interface Objects {
  service: Service
  put(bucket: string, key: string, body: Buffer): Promise<void>
}

const OBJECTS = 'objects'
const place = (bucket: string, key: string): string => `${bucket}/${key}`
const Named = z.object({ Bucket: z.string(), Key: z.string() })

/** The stand-in for S3: what SES has taken in, read and deleted by its name. */
export function openObjects(store: Store): Objects {
  return {
    service: serviceOf('s3', {
      GetObject: operation(Named, async ({ Bucket, Key }) => {
        const found = (await store.entries<string>(OBJECTS)).find(([key]) => key === place(Bucket, Key))
        if (found === undefined) throw new AwsError('NoSuchKey', 'The specified key does not exist.')
        return Buffer.from(found[1], 'base64')
      }),
      DeleteObject: operation(Named, async ({ Bucket, Key }) => {
        await store.write([{ collection: OBJECTS, key: place(Bucket, Key) }])
      }),
    }),
    async put(bucket, key, body) {
      await store.write([{ collection: OBJECTS, key: place(bucket, key), value: body.toString('base64') }], {
        sync: true,
      })
    },
  }
}
