import { join } from 'node:path'
import { SkippingClock } from '#infra/local/clock.ts'
import { openEngine } from '#infra/local/states-language/engine.ts'
import { startWire } from '#infra/local/wire/server.ts'
import { flowMachine, sleepMachine } from './machine.ts'
import { StepWorker } from './step-worker.ts'

/** Our engine behind the wire protocol as `npm start` has it, its journal on disk, its steps in a worker thread. */
const [folder = '', stepsScript = ''] = process.argv.slice(2)

const clock = new SkippingClock({ skipping: false })
const steps = new StepWorker(stepsScript, process.env)
const engine = await openEngine({
  clock,
  journalPath: join(folder, 'journal'),
  invoke: async (_functionArn, payload) => ({ ok: true, payload: await steps.invoke(payload) }),
})
for (const [name, machine] of Object.entries({ flow: flowMachine, sleep: sleepMachine })) {
  engine.createStateMachine({
    name,
    definition: JSON.stringify(machine),
    roleArn: 'arn:aws:iam::000000000000:role/flow',
  })
}
const { url } = await startWire({ clock, services: [{ name: 'AWSStepFunctions', handle: engine.call }] })
console.log(`port ${new URL(url).port}`)
