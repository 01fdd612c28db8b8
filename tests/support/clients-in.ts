import { readFile } from 'node:fs/promises'

/** The SDK clients in a bundle, by the end of their package's name, as its source map has them. */
export async function clientsIn(bundle: string): Promise<string[]> {
  const { sources } = JSON.parse(await readFile(`${bundle}.map`, 'utf8')) as { sources: string[] }
  const found = sources.map((source) => /@aws-sdk\/client-([a-z-]+)\//.exec(source)?.[1])
  return [...new Set(found.filter((one) => one !== undefined))].sort()
}
