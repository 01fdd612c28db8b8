import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { bundled } from '../bundled.ts'
import { Child } from '../child.ts'
import type { Contender } from '../contender.ts'
import type { Call } from '../http-client.ts'

const machineArn = (name: string) => `arn:aws:states:us-east-1:000000000000:stateMachine:${name}`

/** A call of the Step Functions API, as the SDK's client sends it. */
export const apiCall = (port: number, operation: string, body: object): Call => ({
  port,
  path: '/',
  headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': `AWSStepFunctions.${operation}` },
  body: JSON.stringify(body),
})

export const startCall = (port: number, machine: string, name: string, input: object): Call =>
  apiCall(port, 'StartExecution', { stateMachineArn: machineArn(machine), name, input: JSON.stringify(input) })

export const ours: Contender = {
  name: 'Amends',
  missing: () => undefined,
  async start({ folder, outsidePort }) {
    await mkdir(folder, { recursive: true })
    const script = await bundled(join(import.meta.dirname, 'serve.ts'))
    const steps = join(import.meta.dirname, 'steps.cjs')
    const env = { ...process.env, OUTSIDE_PORT: String(outsidePort) }
    const child = new Child(process.execPath, [script, folder, steps], { env })
    const port = await child.port()
    return {
      pids: [child.pid],
      begin: (flow) => startCall(port, 'flow', flow, {}),
      answer: (_flow, taskToken) => apiCall(port, 'SendTaskSuccess', { taskToken, output: '{}' }),
      sleep: (flow, until) => startCall(port, 'sleep', flow, { until: new Date(until).toISOString() }),
      kill: () => child.kill(),
    }
  },
}
