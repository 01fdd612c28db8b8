import { createRequire } from 'node:module'

type Validation = { isValid: boolean; errorsText: () => string }
type Ajv = { getKeyword(name: string): unknown; addKeyword(definition: { keyword: string | string[] }): unknown }
type AjvModule = { default: new (options: object) => Ajv }

const require = createRequire(import.meta.url)
let shared: Ajv | undefined

/**
 * asl-validator, which comes without types; it writes into the definition it is given. It makes an ajv of its own for
 * every definition and compiles all its schemas with it, which takes a third of a second, so for the length of the
 * call it is handed the one made first.
 */
export function validated(definition: object): Validation {
  // Loaded when it is needed: a restart on definitions that were checked before needs it not at all.
  const validator = require('asl-validator') as (definition: object) => Validation
  const ajvModule = createRequire(require.resolve('asl-validator'))('ajv') as AjvModule
  const Original = ajvModule.default
  ajvModule.default = function one(options: object) {
    shared ??= forgiving(new Original(options))
    return shared
  } as unknown as AjvModule['default']
  try {
    return validator(definition)
  } finally {
    ajvModule.default = Original
  }
}

/** An ajv to which a keyword may be added again. */
function forgiving(ajv: Ajv): Ajv {
  const known = (keyword: string) => ajv.getKeyword(keyword) !== false
  const add = ajv.addKeyword.bind(ajv)
  ajv.addKeyword = (definition) => ([definition.keyword].flat().some(known) ? ajv : add(definition))
  return ajv
}
