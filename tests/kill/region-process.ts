import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { startRegion } from '#infra/local/region.ts'
import { rememberedClock } from '#infra/local/remembered-clock.ts'
import { shopOrderSystem } from '#infra/local/stories/stage-of.ts'
import { readAssembly } from '#infra/local/template/assembly.ts'
import { effectsOf } from './effects.ts'
import type { FromRegion, ToRegion } from './messages.ts'

/** The process that is killed: the whole local system on a data folder. Whoever started it is the world outside. */
const [dataDir = '', port = '', sandbox = '', assembly = ''] = process.argv.slice(2)

// As `npm start` does: Lambda's functions live in UTC.
process.env.TZ = 'UTC'
const clock = rememberedClock(dataDir, { realTime: false })
const untilBegun = clock.hold()
const stacks = await readAssembly(assembly)
const region = await startRegion({ stacks, clock, sandbox, dataDir, port: Number(port) })
const orderSystem = await shopOrderSystem(region)

const unheard = new Map<number, () => void>()
let lastNumber = 0

type Told = FromRegion extends infer Message
  ? Message extends FromRegion
    ? Omit<Message, 'aheadMs' | 'number'>
    : never
  : never

/** Tells, and lets no time pass until it has been heard. */
const tell = (message: Told): void => {
  const number = ++lastNumber
  unheard.set(number, clock.hold())
  process.send?.({ ...message, number, aheadMs: clock.aheadMs[0] ?? 0 })
}

region.mail.onLetter((letter) => tell({ tells: 'letter', letter }))
const statusChanges = { source: ['aws.states'], 'detail-type': ['Step Functions Execution Status Change'] }
region.bus.subscribe('default', statusChanges, ({ detail }) => {
  const { name, status } = detail as { name: string; status: string }
  if (status !== 'RUNNING') tell({ tells: 'ended', recovery: name, status })
})
const shopBus = region.resources.find(({ type }) => type === 'AWS::Events::EventBus')?.ref ?? 'default'
region.bus.subscribe(shopBus, { 'detail-type': ['remedy.requested'] }, ({ detail }) => {
  const { id, kind } = detail as { id: string; kind: string }
  // Written at once: what the order system has seen outlives the kill.
  appendFileSync(join(dataDir, 'remedy-requests'), `${id} ${kind}\n`)
})

let release: (() => void) | undefined
const perform = async (message: ToRegion): Promise<void> => {
  if (message.asks === 'heard') {
    unheard.get(message.number)?.()
    unheard.delete(message.number)
  } else if (message.asks === 'begin') {
    const known = new Set(message.knownLetters)
    for (const letter of region.mail.letters().reverse()) if (!known.has(letter.id)) tell({ tells: 'letter', letter })
    untilBegun()
  } else if (message.asks === 'hold') {
    release?.()
    release = message.held ? clock.hold() : undefined
  } else if (message.asks === 'wake') {
    clock.at(message.due, () => tell({ tells: 'woke', wake: message.wake }))
  } else if (message.asks === 'script') orderSystem.script(message.order, message.replies)
  else tell({ tells: 'effects', effects: await effectsOf(region) })
}
process.on('message', (message: ToRegion) => void perform(message))
process.on('disconnect', () => process.exit())
tell({ tells: 'ready' })
