import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import type { HttpAnswer } from './http-answer.ts'

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/** Letters are shown in a sandboxed frame of the page itself; nothing else may be framed, loaded or sent elsewhere. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "img-src 'self' data: https:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data: https:",
  "frame-src 'self' data: blob:",
  "frame-ancestors 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ')

const securityHeaders = {
  'content-security-policy': contentSecurityPolicy,
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
  const contentType = contentTypes[extname(relative).toLowerCase()] ?? 'application/octet-stream'
  return { status: 200, headers: { ...securityHeaders, 'content-type': contentType, 'cache-control': caching }, body }
}
