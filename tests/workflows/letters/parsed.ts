import { createRequire } from 'node:module'

type Attribute = { name: string; value: string }
type Node = { nodeName: string; value?: string; attrs?: Attribute[]; childNodes?: Node[] }

// mjml comes with parse5, which reads HTML exactly as browsers do.
const fromMjml = createRequire(createRequire(import.meta.url).resolve('mjml'))
const { parse } = fromMjml('parse5') as { parse: (html: string) => Node }

const nodesOf = (node: Node): Node[] => [node, ...(node.childNodes ?? []).flatMap(nodesOf)]

/** The markup as a browser reads it: its elements with their attributes' names, and the text people see. */
export function parsed(html: string) {
  const nodes = nodesOf(parse(html))
  const elements = nodes.filter(({ attrs }) => attrs !== undefined)
  return {
    elements: elements.map(({ nodeName, attrs }) => [nodeName, ...(attrs ?? []).map(({ name }) => name)].join(' ')),
    values: (attribute: string) =>
      elements.flatMap(({ attrs }) => (attrs ?? []).filter(({ name }) => name === attribute).map(({ value }) => value)),
    text: nodes
      .filter(({ nodeName }) => nodeName === '#text')
      .map(({ value }) => value)
      .join(''),
  }
}
