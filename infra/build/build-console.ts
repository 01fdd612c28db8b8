import { builtConsole } from './console.ts'

await builtConsole()
