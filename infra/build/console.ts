import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import { fresh, type Inputs, isFresh } from './fresh.ts'
import { root } from './root.ts'

const source = join(root, 'console')
const folder = 'dist/console'
const inputs: Inputs = { paths: ['console', 'workflows', 'infra/build', 'package.json', 'package-lock.json'] }

/** The ops console as static files in `dist/console`. */
export const builtConsole = (): Promise<string> =>
  fresh(folder, inputs, async (into) => {
    // A test's own NODE_ENV would leave the aids of development in the page.
    process.env.NODE_ENV = 'production'
    const { build } = await import('vite')
    await build({ root: source, build: { outDir: into, emptyOutDir: false }, logLevel: 'error' })
  })

/** The same in a process of its own and of low priority: the first letter does not wait for the page. */
export const buildConsoleBeside = async (): Promise<void> => {
  if (!existsSync(source) || (await isFresh(folder, inputs))) return
  const script = join(import.meta.dirname, 'build.ts')
  const child = spawn(process.execPath, [...process.execArgv, script], { stdio: ['ignore', 'ignore', 'pipe'] })
  if (child.pid !== undefined) setPriority(child.pid, 10)
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(said)
}
