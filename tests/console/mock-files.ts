import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { join, normalize } from 'node:path'
import { consolePolicy } from '#infra/build/console-policy.ts'
import { contentTypeOf } from '#infra/build/content-type.ts'
import { pageSigningIn } from '#infra/deploy/upload-console.ts'
import type { SignInSettings } from '../../console/sign-in/sign-in-settings.ts'

/** Answers with a built file of the console; the customer's answer page is one line. */
export async function fileAt(
  folder: string | undefined,
  path: string,
  response: ServerResponse,
  signIn: SignInSettings | undefined,
): Promise<void> {
  if (path.startsWith('/answers/')) {
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<!doctype html><title>Answer</title><h1>Thank you</h1>')
    return
  }
  const name = path === '/' ? 'index.html' : normalize(path)
  const content = folder && (await readFile(join(folder, name)).catch(() => undefined))
  if (!content) return void response.writeHead(404).end()
  const told = signIn && name === 'index.html' ? pageSigningIn(content.toString(), signIn) : content
  const policy = consolePolicy(signIn?.address)
  response.writeHead(200, { 'content-type': contentTypeOf(name), 'content-security-policy': policy }).end(told)
}
