import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { mockClient } from 'aws-sdk-client-mock'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { consolePlace } from '#infra/deploy/console-place.ts'
import { uploadConsole } from '#infra/deploy/upload-console.ts'

const signIn = { address: 'https://shop.auth.eu-west-1.amazoncognito.com', client: 'c1' }
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'console-'))
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'assets', 'page-1a2b.js'), '1')
  await writeFile(join(folder, 'index.html'), '<meta name="sign-in" content="" />')
})
afterAll(() => rm(folder, { recursive: true }))

test('the page goes up last, is kept by nobody, and knows where staff sign in', async () => {
  const s3 = mockClient(new S3Client({}))
  await uploadConsole(folder, { bucket: 'b', signIn }, s3 as unknown as S3Client)
  const put = s3.commandCalls(PutObjectCommand).map(({ args: [{ input }] }) => input)
  expect(put.map(({ Key, CacheControl }) => [Key, CacheControl])).toEqual([
    ['assets/page-1a2b.js', 'public, max-age=31536000, immutable'],
    ['index.html', 'no-cache'],
  ])
  expect(put[1]?.ContentType).toBe('text/html; charset=utf-8')
  expect(String(put[1]?.Body).replaceAll('&quot;', '"')).toContain(JSON.stringify(signIn))
})

test('a page that cannot be told where to sign in is not uploaded', async () => {
  const other = await mkdtemp(join(tmpdir(), 'console-'))
  await writeFile(join(other, 'index.html'), '<title>Amends</title>')
  const s3 = mockClient(new S3Client({}))
  await expect(uploadConsole(other, { bucket: 'b', signIn }, s3 as unknown as S3Client)).rejects.toThrow(
    /could not be told where to sign in/,
  )
  expect(s3.commandCalls(PutObjectCommand)).toEqual([])
  await rm(other, { recursive: true })
})

test('a console that was not deployed yet is named', () => {
  expect(() => consolePlace([])).toThrow('no stack says ConsoleBucket')
})
