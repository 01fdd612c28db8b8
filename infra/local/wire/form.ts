import { AwsError } from './aws-error.ts'
import type { Input } from './service.ts'

/** Deeper than any operation's input; what is nested further is an attack or a mistake. */
const DEEPEST = 10

type Node = Map<string, Node | string>

/** The input that a query form spells out: `Tags.member.1.Name=kind` becomes `{ Tags: [{ Name: 'kind' }] }`. */
export function formInput(body: string): Input {
  const root: Node = new Map()
  for (const [path, value] of new URLSearchParams(body)) {
    const steps = path.split('.')
    if (steps.length > DEEPEST) throw malformed(path)
    let node = root
    for (const step of steps.slice(0, -1)) {
      const next = node.get(step) ?? new Map()
      if (typeof next === 'string') throw malformed(path)
      node.set(step, next)
      node = next
    }
    const last = steps.at(-1) ?? ''
    if (node.get(last) instanceof Map) throw malformed(path)
    node.set(last, value)
  }
  return unfolded(root) as Input
}

function unfolded(node: Node | string): unknown {
  if (typeof node === 'string') return node
  const members = node.size === 1 ? node.get('member') : undefined
  if (members instanceof Map) {
    const inOrder = [...members].sort(([a], [b]) => Number(a) - Number(b))
    return inOrder.map(([, member]) => unfolded(member))
  }
  return Object.fromEntries([...node].map(([name, inner]) => [name, unfolded(inner)]))
}

function malformed(path: string): AwsError {
  return new AwsError('MalformedInput', `The parameter ${path.slice(0, 100)} cannot be read.`)
}
