import { watch } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brandFrom } from '#workflows/letters/brand.ts'
import { root } from '../build/root.ts'
import { synthesized } from '../build/synth.ts'
import type { Region } from './region.ts'
import { knownTypes } from './resources/known-types.ts'
import { assetOf } from './resources/lambda-function.ts'
import { readAssembly } from './template/assembly.ts'
import { resolveTemplates } from './template/template.ts'

/** An editor writes a file in several goes. */
const SETTLES_MS = 300

/** Every function as the settings have it now: read anew when it is next called, while what is under way ends as it began. */
export async function renewFunctions({ functions, place }: Pick<Region, 'functions' | 'place'>): Promise<void> {
  const stacks = await readAssembly(await synthesized('local'))
  const { resources } = resolveTemplates(stacks, { types: knownTypes, place })
  for (const resource of resources.filter(({ type }) => type === 'AWS::Lambda::Function'))
    functions.named(resource.ref).lambda.renew(assetOf(resource))
}

/** A change of the brand is in the next letter. One that cannot be used is told, and the letters stay as they were. */
export function watchBrand(region: Region, say: (text: string) => void): () => void {
  let waiting: NodeJS.Timeout | undefined
  const changed = async (): Promise<void> => {
    const { parse } = await import('yaml')
    brandFrom(parse(await readFile(join(root, 'config/brand.yaml'), 'utf8')))
    await renewFunctions(region)
    say('config/brand.yaml has changed: the next letter is written with it.')
  }
  const watcher = watch(join(root, 'config'), { persistent: false }, (_, file) => {
    if (file !== 'brand.yaml') return
    clearTimeout(waiting)
    waiting = setTimeout(() => changed().catch((error: Error) => say(error.message)), SETTLES_MS)
  })
  return () => {
    clearTimeout(waiting)
    watcher.close()
  }
}
