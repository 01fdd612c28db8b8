import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

/** Answers with a built file of the console; the customer's answer page is one line. */
export async function fileAt(folder: string | undefined, path: string, response: ServerResponse): Promise<void> {
  if (path.startsWith('/answers/')) {
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<!doctype html><title>Answer</title><h1>Thank you</h1>')
    return
  }
  const name = path === '/' ? 'index.html' : normalize(path)
  const content = folder && (await readFile(join(folder, name)).catch(() => undefined))
  if (!content) return void response.writeHead(404).end()
  response.writeHead(200, { 'content-type': types[extname(name)] ?? 'application/octet-stream' }).end(content)
}
