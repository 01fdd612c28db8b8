import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { root } from './root.ts'

/** Files that code imports as what they say rather than as code: `.yaml` as data, `.mjml` as the HTML it compiles to. */
export const importedAsData = /\.(ya?ml|mjml)$/

const compiledLetters = join(root, 'dist', 'compiled-letters')

/** A template may include its neighbours, so the compiled letter depends on every template beside it. */
const neighbourhoodHash = async (file: string): Promise<string> => {
  const templates = (await readdir(dirname(file))).filter((name) => name.endsWith('.mjml')).sort()
  const hash = createHash('sha256').update(basename(file))
  for (const name of templates) hash.update(`\n${name}\n`).update(await readFile(join(dirname(file), name)))
  return hash.digest('hex').slice(0, 20)
}

const compiled = async (file: string): Promise<string> => {
  const { default: mjml } = await import('mjml')
  const { html, errors } = await mjml(await readFile(file, 'utf8'), {
    filePath: file,
    ignoreIncludes: false,
    validationLevel: 'soft',
    keepComments: false,
  })
  if (errors.length > 0) throw new Error(`${relative(root, file)}: ${errors.map((e) => e.formattedMessage).join('; ')}`)
  return html
}

/** Compiling takes half a second of loading alone; a letter that has not changed is read back instead. */
const letterHtml = async (file: string): Promise<string> => {
  const kept = join(compiledLetters, `${await neighbourhoodHash(file)}.html`)
  const before = await readFile(kept, 'utf8').catch(() => undefined)
  if (before !== undefined) return before
  const html = await compiled(file)
  await mkdir(compiledLetters, { recursive: true })
  await writeFile(`${kept}.${process.pid}`, html)
  await rename(`${kept}.${process.pid}`, kept)
  return html
}

/** What importing the file gives: the data of a YAML file, the HTML of a letter. */
export const importedFrom = async (file: string): Promise<unknown> => {
  if (file.endsWith('.mjml')) return letterHtml(file)
  const { parse } = await import('yaml')
  const data = parse(await readFile(file, 'utf8'), { prettyErrors: true, customTags: [publicHolidaysOf] })
  return withHolidays(data)
}

/** `!public-holidays [FR, DE-BY]` in a YAML file is the days themselves. */
class HolidaysOf {
  readonly places: string[]
  constructor(places: string[]) {
    this.places = places
  }
}

const publicHolidaysOf = {
  tag: '!public-holidays',
  collection: 'seq' as const,
  resolve: (sequence: { toJSON(): unknown }) => new HolidaysOf(sequence.toJSON() as string[]),
}

async function withHolidays(data: unknown): Promise<unknown> {
  if (typeof data !== 'object' || data === null) return data
  const found = Object.entries(data).filter(([, value]) => value instanceof HolidaysOf)
  if (found.length === 0) return data
  const { publicHolidays } = await import('./public-holidays.ts')
  const year = new Date().getUTCFullYear()
  // A holiday at a weekend frees nobody: left out, the days take a quarter less room in every function that counts them.
  const { weekend = [] } = data as { weekend?: number[] }
  const frees = (day: string) => !weekend.includes(new Date(day).getUTCDay())
  const days = await Promise.all(
    found.map(async ([name, { places }]) => {
      const known = Object.entries(await publicHolidays(places, year))
      return [name, Object.fromEntries(known.map(([place, all]) => [place, all.filter(frees)]))] as const
    }),
  )
  return { ...data, ...Object.fromEntries(days) }
}
