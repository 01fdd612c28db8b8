import { existsSync } from 'node:fs'
import { join } from 'node:path'

export const packageFile = (file: string): string => join(import.meta.dirname, 'node_modules', file)

/** The first of these paths that is there. */
export const firstOf = (paths: string[]): string | undefined => paths.find((path) => existsSync(path))

/** What to say of npm packages that are not installed; undefined where all are. */
export const missingPackages = (...names: string[]): string | undefined => {
  const missing = names.filter((name) => !existsSync(packageFile(name)))
  return missing.length === 0 ? undefined : `${missing.join(', ')}: npm install in tests/bench/engine/peers`
}
