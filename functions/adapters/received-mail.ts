import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, S3Client } from '@aws-sdk/client-s3'

export type ReceivedMail = ReturnType<typeof openReceivedMail>

/** The mail that SES has taken in, each message an object until it has been read. */
export function openReceivedMail(bucket: string, client = new S3Client({})) {
  return {
    /** The message as it came; undefined once it has been read. */
    async read(key: string): Promise<Uint8Array | undefined> {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }))
        return await Body?.transformToByteArray()
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined
        throw error
      }
    },

    /** What has been read is sealed with its customer's key, and kept nowhere else. */
    async forget(key: string): Promise<void> {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }))
    },
  }
}
