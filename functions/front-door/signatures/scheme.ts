/** A posted request as it came: the very bytes, because a signature covers those and nothing that was parsed. */
export type Posted = { body: Buffer; headers: Headers }

/** `missing`: nobody has signed it; `wrong`: not with a live secret; `too-old`: signed once, and sent again later. */
export type Verdict = 'signed' | 'missing' | 'wrong' | 'too-old'

/**
 * How one system signs what it posts.
 * @param secrets the live ones: while a secret is rotated, the old one is as good as the new one; @param now epoch ms
 */
export type Scheme = (posted: Posted, secrets: readonly string[], now: number) => Verdict | Promise<Verdict>
