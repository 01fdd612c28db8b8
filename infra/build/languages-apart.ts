import { writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { build, type Metafile, type Plugin } from 'esbuild'
import { languageNames } from '#workflows/letters/languages/language-names.ts'
import { root } from './root.ts'

const namespace = 'language'

/** A text of ours in one language, as the list of its languages imports it: `./fr.ts`. */
const inOneLanguage = new RegExp(`^\\./(${languageNames.join('|')})\\.ts$`)

/** The file beside the handler: workflows/letters/languages/fr.ts is letters-languages-fr.cjs. */
const fileFor = (path: string): string =>
  `${relative(join(root, 'workflows'), path).replace(/\.ts$/, '').replaceAll('/', '-')}.cjs`

/**
 * What is written in one language lies beside the handler in a file of its own, and is read when something is first
 * written in it: a cold start reads one language of four, or none.
 */
export const languagesApart: Plugin = {
  name: 'languages-apart',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: inOneLanguage }, ({ path, resolveDir }) => ({ path: resolve(resolveDir, path), namespace }))
    onResolve({ filter: /./, namespace }, ({ path }) => ({ path, external: true }))
    onLoad({ filter: /./, namespace }, ({ path }) => {
      const [, name] = /(\w+)\.ts$/.exec(path) ?? []
      return {
        contents: `exports.__esModule = true
        Object.defineProperty(exports, '${name}', { get: () => require('./${fileFor(path)}').${name} })`,
      }
    })
  },
}

/** Puts beside each handler the languages that it may read. @param settings as the handlers are bundled with */
export async function layLanguagesBeside(
  { outputs }: Metafile,
  settings: Parameters<typeof build>[0],
  into: string,
): Promise<void> {
  const read = Object.entries(outputs).flatMap(([output, { inputs }]) =>
    Object.keys(inputs)
      .filter((input) => input.startsWith(`${namespace}:`))
      .map((input) => ({ folder: dirname(resolve(output)), file: resolve(input.slice(namespace.length + 1)) })),
  )
  const files = [...new Set(read.map(({ file }) => file))]
  const entryPoints = files.map((file) => ({ in: file, out: fileFor(file).replace(/\.cjs$/, '') }))
  const { outputFiles = [] } = await build({ ...settings, entryPoints, outdir: into, write: false })
  for (const { folder, file } of read)
    for (const { path, contents } of outputFiles)
      if (path.startsWith(join(into, fileFor(file)))) await writeFile(join(folder, basename(path)), contents)
}
