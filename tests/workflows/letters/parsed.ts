import { parse as parseHtml } from 'parse5'

type Attribute = { name: string; value: string }
type Node = { nodeName: string; value?: string; attrs?: Attribute[]; childNodes?: Node[] }

/** Reads HTML exactly as browsers do. */
const parse = (html: string): Node => parseHtml(html) as Node

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
