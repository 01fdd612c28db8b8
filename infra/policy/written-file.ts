import { readFile } from 'node:fs/promises'
import { isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { type LineOf, Unusable } from '#workflows/compensation/language/problem.ts'

/** What YAML says of an expression or a text that needs quotes around it. */
const quotesHelp = ['BLOCK_AS_IMPLICIT_KEY', 'BAD_INDENT', 'MISSING_CHAR', 'UNEXPECTED_TOKEN', 'MULTILINE_IMPLICIT_KEY']

/** A YAML or JSON file: its data, and the line on which a path of it stands. @throws Unusable */
export async function writtenFile(file: string): Promise<{ data: unknown; lineOf: LineOf }> {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new Unusable(file, [{ path: [], wrong: `it cannot be read: ${error.message}` }])
  })
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: true })
  if (document.errors.length > 0)
    throw new Unusable(
      file,
      document.errors.map(({ message, code, linePos }) => ({
        path: [],
        line: linePos?.[0].line,
        wrong: /^(.*?)(?: at line \d+, column \d+:)?(?:\n|$)/.exec(message)?.[1] ?? message,
        found: text.split('\n')[(linePos?.[0].line ?? 0) - 1]?.trim(),
        ...(quotesHelp.includes(code) && { allowed: 'a text with a colon or a comma in it in quotes, all of it' }),
      })),
    )
  return {
    data: document.toJS(),
    lineOf: (path) => {
      const offset = offsetOf(document.contents as Node | null, path)
      return offset === undefined ? undefined : lines.linePos(offset).line
    },
  }
}

/** Where a path begins; for what is missing, where that which it is missing from begins. */
function offsetOf(node: Node | null | undefined, path: PropertyKey[]): number | undefined {
  const [step, ...further] = path
  if (step !== undefined && isMap(node)) {
    const pair = node.items.find(({ key }) => String((key as { value?: unknown }).value) === String(step))
    const at = (pair?.key as Node | undefined)?.range?.[0]
    if (pair) return further.length === 0 ? at : (offsetOf(pair.value as Node | null, further) ?? at)
  }
  if (step !== undefined && isSeq(node) && node.items[Number(step)])
    return offsetOf(node.items[Number(step)] as Node, further)
  return node?.range?.[0]
}
