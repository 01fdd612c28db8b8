import { Script } from 'node:vm'

/** Starts a function cold: evaluates its code with what it finds around it. */
export type Evaluate = (
  require: (id: string) => unknown,
  module: { exports: unknown },
  exports: unknown,
  process: { env: Record<string, string>; stdout: { write(line: string): void } },
  console: Record<string, (line: string) => void>,
  setTimeout: (run: () => void, ms: number) => unknown,
  fetch: typeof globalThis.fetch,
) => void

const parameters = 'require, module, exports, process, console, setTimeout, fetch'

/** The functions of the app, ready to be started cold. */
export const compiledFunctions = (code: Record<string, string>): Map<string, Evaluate> =>
  new Map(
    Object.entries(code).map(([name, text]) => {
      const script = new Script(`(function (${parameters}) {${text}\n})`, { filename: `functions/${name}.cjs` })
      return [name, script.runInThisContext() as Evaluate]
    }),
  )
