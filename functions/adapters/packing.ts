import { brotliCompressSync, brotliDecompressSync, constants, deflateRawSync, inflateRawSync } from 'node:zlib'

/** Packed at the usual best, half a kilobyte takes 1.2 ms; so it takes a twentieth, and an eighth more room. */
const quickly = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

/** As the pattern stands within what is packed by it. */
const dictionary = (like: string) => Buffer.from(JSON.stringify(like))

/** Packs data. @param like a text that has much in common with it: only the difference takes room */
export const packed = (data: unknown, like?: string): Buffer =>
  like === undefined
    ? brotliCompressSync(JSON.stringify(data), quickly)
    : deflateRawSync(JSON.stringify(data), { dictionary: dictionary(like) })

/** @param like the very text that it was packed by, if any */
export const unpacked = (bytes: Buffer, like?: string): unknown =>
  JSON.parse(
    (like === undefined
      ? brotliDecompressSync(bytes)
      : inflateRawSync(bytes, { dictionary: dictionary(like) })
    ).toString(),
  )
