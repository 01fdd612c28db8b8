import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import { contentTypeOf } from '../build/content-type.ts'

/** Where the pages go, and where staff sign in. */
export type ConsolePlace = { bucket: string; signIn: { address: string; client: string } }

const unset = '<meta name="sign-in" content="" />'

/** The page as this stage serves it: it knows where to sign in. */
export function pageSigningIn(page: string, signIn: ConsolePlace['signIn']): string {
  if (!page.includes(unset)) throw new Error(`the built page has no ${unset}, so it could not be told where to sign in`)
  const settings = JSON.stringify(signIn).replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  return page.replace(unset, () => `<meta name="sign-in" content="${settings}" />`)
}

/**
 * Uploads the built console, the page last: whoever loads it meanwhile finds what it names. Assets of before stay, for
 * pages that are open.
 */
export async function uploadConsole(folder: string, { bucket, signIn }: ConsolePlace, s3: S3Client): Promise<string[]> {
  const put = async (key: string, body: Buffer | string, kept: string) => {
    const object = { Bucket: bucket, Key: key, Body: body, ContentType: contentTypeOf(key), CacheControl: kept }
    await s3.send(new PutObjectCommand(object))
    return key
  }
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name !== 'index.html')
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
  const keys = await Promise.all(
    files.map(async (file) => put(file, await readFile(join(folder, file)), 'public, max-age=31536000, immutable')),
  )
  const page = pageSigningIn(await readFile(join(folder, 'index.html'), 'utf8'), signIn)
  return [...keys, await put('index.html', page, 'no-cache')]
}
