import type { ASTNode } from '@marcbachmann/cel-js'
import { allowedNames, type Problem } from './problem.ts'

/** The texts that a fact can be, by its name. */
export type Words = Map<string, string[]>

/** A text that a fact is compared with and never is: a slip of the pen that would hold for no case. */
export function strayWord({ op, args }: ASTNode, found: string, words: Words): Omit<Problem, 'path'> | undefined {
  const nodes = [args].flat(2).filter(isNode)
  if (op === '==' || op === '!=' || op === 'in') {
    const allowed = nodes.flatMap((node) => (node.op === 'id' ? (words.get(node.args) ?? []) : []))
    const stray = nodes.flatMap(textsOf).find((text) => allowed.length > 0 && !allowed.includes(text))
    if (stray !== undefined)
      return { wrong: `nothing is ever "${stray}"`, found, allowed: allowedNames(stray, allowed) }
  }
  for (const node of nodes) {
    const inside = strayWord(node, found, words)
    if (inside) return inside
  }
  return undefined
}

const isNode = (arg: unknown): arg is ASTNode => typeof arg === 'object' && arg !== null && 'op' in arg

function textsOf({ op, args }: ASTNode): string[] {
  if (op === 'list') return args.flatMap(textsOf)
  return op === 'value' && typeof args === 'string' ? [args] : []
}
