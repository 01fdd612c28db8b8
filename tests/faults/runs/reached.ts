import { type Profiler, Session } from 'node:inspector'

/** A place in our functions where something outside is waited for. */
export type Place = { file: string; code: string; reached: boolean }

const session = new Session()

/** From now on V8 notes which code has run. */
export function watchCode(): void {
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.startPreciseCoverage', { callCount: false, detailed: true })
}

/** Every `await` in the code of the functions, and whether any run has come by. @param code by the function's name */
export function placesIn(code: Record<string, string>): Place[] {
  let scripts: Profiler.ScriptCoverage[] = []
  session.post('Profiler.takePreciseCoverage', (_, { result }) => {
    scripts = result
  })
  return Object.entries(code).flatMap(([name, text]) => {
    const ranges = scripts
      .filter(({ url }) => url === `functions/${name}.cjs`)
      .flatMap(({ functions }) => functions.flatMap((one) => one.ranges))
    return awaitsIn(text).map(({ at, ...place }) => ({ ...place, reached: hasRun(ranges, at + WRAPPED) }))
  })
}

/** The text of a function stands in a wrapper, whose first line is this long. */
const WRAPPED = '(function (require, module, exports, process, console, setTimeout, fetch) {'.length

function* lines(text: string): Generator<{ at: number; line: string }> {
  let at = 0
  for (const line of text.split('\n')) {
    yield { at, line }
    at += line.length + 1
  }
}

function awaitsIn(text: string): { at: number; file: string; code: string }[] {
  const found: { at: number; file: string; code: string }[] = []
  let file = ''
  for (const { at, line } of lines(text)) {
    const [, named] = /^\s*\/\/ ((?:functions|tests)\/\S+\.ts)$/.exec(line) ?? []
    if (named !== undefined) file = named
    for (const { index } of line.matchAll(/\bawait\b/g))
      if (file !== '') found.push({ at: at + index, file, code: line.trim() })
  }
  return found
}

/** The innermost range around a place says whether it has run. */
function hasRun(ranges: Profiler.CoverageRange[], at: number): boolean {
  const around = ranges.filter(({ startOffset, endOffset }) => startOffset <= at && at < endOffset)
  const [innermost] = around.sort(
    (one, other) => one.endOffset - one.startOffset - (other.endOffset - other.startOffset),
  )
  return (innermost?.count ?? 0) > 0
}
