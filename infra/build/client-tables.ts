import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './root.ts'

const adapters = join(root, 'functions/adapters')

/** Every word of the adapters, which are the only ones to import SDK clients: the errors they ask about are among them. */
const wordsOfAdapters = async (): Promise<Set<string>> => {
  const names = (await readdir(adapters, { recursive: true })).filter((name) => name.endsWith('.ts'))
  const texts = await Promise.all(names.map((name) => readFile(join(adapters, name), 'utf8')))
  return new Set(texts.flatMap((text) => text.match(/\w+/g) ?? []))
}

let words: Promise<Set<string>> | undefined

/**
 * A client's tables, with what a bundler cannot see for itself to be unused. An SDK client registers every error of
 * its service, so that each is thrown as a class of its own; only those that an adapter asks about by `instanceof`
 * stay. Any other error is thrown as the SDK throws those it does not know: with its name, message, fault and
 * metadata, which is all that anybody asks of it. And the tables themselves are marked as free of effects, so that
 * the operations nobody calls fall away.
 */
export const leanTables = async (text: string): Promise<string> => {
  words ??= wordsOfAdapters()
  const asked = await words
  return text
    .replaceAll(/^n\d+_registry\.registerError\((\w+)\$, \w+\);$/gm, (line, name) => (asked.has(name) ? line : ''))
    .replaceAll(/^((?:export )?var \w+\$? = )(\[[^;]*\]);$/gm, '$1/* @__PURE__ */ (() => $2)();')
}
