import { appendFileSync } from 'node:fs'
import { SkippingClock } from '../../../../../infra/local/clock.ts'
import { openEngine } from '../../../../../infra/local/states-language/engine.ts'
import { storyMachine } from './story-machine.ts'

/**
 * The process that is killed: an engine on a journal, driven over IPC. It answers `{ done: id }` when a request has
 * been acknowledged, and tells `{ token }` for every task that asks.
 */
export type Request = { id: number; operation: string; body: object }

const [journalPath = '', ledger = ''] = process.argv.slice(2)
const tell = (message: object) => process.send?.(message)

const engine = await openEngine({
  clock: new SkippingClock({ skipping: false }),
  journalPath,
  invoke: async (arn, payload) => {
    const { id, token } = payload as { id: string; token?: string }
    // Written before anything else: what the world saw survives the kill.
    appendFileSync(ledger, `${id} ${arn.split(':').at(-1)}\n`)
    if (token !== undefined) tell({ token })
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 5))
    return { ok: true, payload: {} }
  },
})
const definition = JSON.stringify(storyMachine)
const { stateMachineArn } = engine.createStateMachine({ name: 'story', definition, roleArn: 'role' })

process.on('message', ({ id, operation, body }: Request) => {
  engine.call(operation, { stateMachineArn, ...body }).then(
    (answer) => tell({ done: id, answer }),
    (error: Error) => tell({ done: id, error: error.name }),
  )
})
process.on('disconnect', () => process.exit())
tell({ ready: true })
