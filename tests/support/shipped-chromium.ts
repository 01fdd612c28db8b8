import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { readFile, rename } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'

/**
 * The Chromium that the npm package ships, unpacked once per machine. The package's own unpacking writes in place,
 * so test files that run at the same time would start a browser that is still being written.
 */
export async function shippedChromium(): Promise<string> {
  const shipped = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../..')
  const { version } = JSON.parse(await readFile(join(shipped, 'package.json'), 'utf8'))
  const ready = join(tmpdir(), `amends-chromium-${version}`)
  if (existsSync(ready)) return ready
  const packed = join(shipped, 'bin/chromium.br')
  const mine = `${ready}-${process.pid}`
  await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(mine, { mode: 0o755 }))
  await rename(mine, ready)
  return ready
}
