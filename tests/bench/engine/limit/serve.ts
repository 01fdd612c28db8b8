import { createRequire } from 'node:module'
import { join } from 'node:path'
import { SkippingClock } from '#infra/local/clock.ts'
import { startWire } from '#infra/local/wire/server.ts'
import { JournalFile } from './journal-file.ts'

/**
 * What no engine can pass here: the same two HTTP calls and the same seven synced records for a flow, with nothing
 * between them. It interprets, checks, and recovers nothing, and its steps run on the spot.
 */
const [folder = '', tellPath = ''] = process.argv.slice(2)
const { tell } = createRequire(import.meta.url)(tellPath) as {
  tell: (step: string, flow: string, handle?: string) => void
}

const journal = await JournalFile.open(join(folder, 'journal'))
const record = (flow: string, what: string) => journal.append(`${JSON.stringify({ flow, what, at: Date.now() })}\n`)

const acknowledged = async (flow: string): Promise<void> => {
  tell('acknowledge', flow)
  await record(flow, 'acknowledged')
  tell('fix', flow, flow)
  await record(flow, 'asked')
}

const answered = async (flow: string): Promise<void> => {
  tell('compensate', flow)
  await record(flow, 'compensated')
  await new Promise((resolve) => setTimeout(resolve, 1))
  await record(flow, 'waited')
  tell('check-back', flow)
  await record(flow, 'done')
}

const handle = async (operation: string, input: Record<string, unknown>): Promise<object> => {
  const starts = operation === 'StartExecution'
  const flow = String(starts ? input.name : input.taskToken)
  await record(flow, starts ? 'started' : 'answered')
  void (starts ? acknowledged(flow) : answered(flow))
  return {}
}

const { url } = await startWire({
  clock: new SkippingClock({ skipping: false }),
  services: [{ name: 'AWSStepFunctions', handle }],
})
console.log(`port ${new URL(url).port}`)
