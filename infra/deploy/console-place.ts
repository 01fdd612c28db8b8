import type { Said } from './stacks.ts'
import type { ConsolePlace } from './upload-console.ts'

/**
 * Where a deployed stage has its console, by what its stacks say.
 * @throws Error naming what none of them says
 */
export function consolePlace(outputs: readonly Said[]): ConsolePlace {
  const output = (name: string): string => {
    const found = outputs.find((one) => one.name === name)
    if (found === undefined)
      throw new Error(`no stack says ${name}, so the console cannot be uploaded: deploy it first`)
    return found.value
  }
  return {
    bucket: output('ConsoleBucket'),
    signIn: { address: output('SignInAddress'), client: output('SignInClient') },
  }
}
