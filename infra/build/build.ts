import { bundledFunctions } from './bundle.ts'
import { builtConsole } from './console.ts'

/** Everything that is deployed as files: the functions' bundles and the console. */
await Promise.all([bundledFunctions(), builtConsole()])
