import { execFileSync } from 'node:child_process'

/** What Lambda and our template set for a function, as far as importing it depends on them. */
const environment = {
  AWS_REGION: 'eu-west-1',
  AWS_LAMBDA_FUNCTION_NAME: 'measured',
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  NODE_OPTIONS: '--enable-source-maps',
  POWERTOOLS_DEV: 'false',
  POWERTOOLS_TRACE_ENABLED: 'false',
}

const measuring = (file: string): string => `
const began = performance.now()
require(${JSON.stringify(file)})
process.stdout.write(String(performance.now() - began))
process.exit()`

/** How many milliseconds a fresh Node takes to import the file. */
const importOnce = (file: string): number =>
  Number(
    execFileSync(process.execPath, ['-e', measuring(file)], { env: environment, stdio: ['ignore', 'pipe', 'ignore'] }),
  )

const shuffled = <T>(list: T[]): T[] =>
  list
    .map((one) => [Math.random(), one] as const)
    .sort(([one], [other]) => one - other)
    .map(([, one]) => one)

const median = (numbers: number[]): number => numbers.sort((one, other) => one - other)[numbers.length >> 1] ?? 0

/**
 * The median import time of each file in ms. Every round imports each once, in another order, so that whatever else
 * the machine does meets all alike; a first round, which reads the files from the disk, does not count.
 */
export function importTimes(files: string[], rounds: number): Map<string, number> {
  const taken = new Map<string, number[]>(files.map((file) => [file, []]))
  for (let round = 0; round <= rounds; round++)
    for (const file of shuffled(files)) {
      const ms = importOnce(file)
      if (round > 0) taken.get(file)?.push(ms)
    }
  return new Map([...taken].map(([file, times]) => [file, median(times)]))
}
