import { readFile } from 'node:fs/promises'
import { join, normalize, sep } from 'node:path'
import { consolePolicy } from '../../build/console-policy.ts'
import { contentTypeOf } from '../../build/content-type.ts'
import type { HttpAnswer } from './http-answer.ts'

const securityHeaders = {
  'content-security-policy': consolePolicy(),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

/** A file of the console, if there is one at this path; `/` is the page itself. */
export const staticFile = async (folder: string, path: string): Promise<HttpAnswer | undefined> => {
  const relative = normalize(path === '/' ? '/index.html' : path)
  const parts = relative.split(sep)
  if (relative.includes('\0') || parts.includes('..') || parts.some((part) => part.startsWith('.'))) return undefined
  const body = await readFile(join(folder, relative)).catch(() => undefined)
  if (body === undefined) return undefined
  // Vite puts a hash of the content into the name of every asset; the page that names them must not be kept.
  const caching = parts.includes('assets') ? 'public, max-age=31536000, immutable' : 'no-cache'
  return {
    status: 200,
    headers: { ...securityHeaders, 'content-type': contentTypeOf(relative), 'cache-control': caching },
    body,
  }
}
