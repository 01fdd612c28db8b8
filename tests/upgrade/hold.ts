import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as settled } from 'node:timers/promises'
import { builtSandbox } from '#infra/build/sandbox.ts'
import { synthesized } from '#infra/build/synth.ts'
import { SkippingClock } from '#infra/local/clock.ts'
import { startRegion } from '#infra/local/region.ts'
import { CustomerMail } from '#infra/local/stories/customer-mail.ts'
import { offsetMs } from '#infra/local/stories/offset.ts'
import { Part } from '#infra/local/stories/part.ts'
import { shopOrderSystem, stageOf } from '#infra/local/stories/stage-of.ts'
import { type Reply, story } from '#infra/local/stories/story.ts'
import { isFor, orderOf } from '#infra/local/stories/story-events.ts'
import { readAssembly } from '#infra/local/template/assembly.ts'
import { contract } from '#workflows/recovery/steps.ts'
import { contractSchema } from './contract-schema.ts'
import { keepHeld, packed } from './data-folder.ts'

/** Where each recovery is to be found waiting, and what leads it there by the eighth day. */
const wanted: { state: string; begins: string; reply: Reply; price?: number; unhappy?: true }[] = [
  { state: 'Remind once', begins: '0', reply: { confirms: '+1h' } },
  { state: 'Check back', begins: '+4d', reply: { confirms: '+1h' } },
  { state: 'Bring a person', begins: '+4d', reply: { confirms: '+1h' }, unhappy: true },
  { state: 'Wait to check back', begins: '+7d', reply: { confirms: '+1h' } },
  { state: 'Put it right', begins: '+7.5d', reply: 'silent' },
  { state: 'Ask for approval', begins: '+7.7d', reply: { confirms: '+1h' }, price: 60_000 },
  { state: 'Ask a person', begins: '+7.9d', reply: { cannot: 'no-stock' } },
]

/** A Monday morning. */
const startAt = Date.UTC(2031, 0, 6, 9)
const leftAt = startAt + offsetMs('+8d')

/** `npx tsx tests/upgrade/hold.ts`: holds recoveries of the present contract, for the releases that come after it. */
const folder = await mkdtemp(join(tmpdir(), 'hold-'))
const [sandbox, assembly] = await Promise.all([builtSandbox(), synthesized('local')])
const clock = new SkippingClock({ startAt })
const stacks = await readAssembly(assembly)
const region = await startRegion({ stacks, clock, sandbox, dataDir: folder })
const { doors, orderSystem, onLetter, onState } = stageOf(region, await shopOrderSystem(region))

const states = new Map<string, string>()
onState((recovery, state) => states.set(recovery, state))
const end = new Part(clock)

const beginnings = wanted.map(async ({ state, begins, reply, price = 4900, unhappy }, index) => {
  const part = new Part(clock)
  const id = `held-${index + 1}`
  const mail = new CustomerMail()
  orderSystem.script(id, [reply])
  onLetter((letter) => isFor(id, letter.destinations) && mail.receive(letter))
  await part.until(startAt + offsetMs(begins))
  const items = [{ id: 'line-1', title: 'Oak stool', quantity: 1, price: { minor: price, currency: 'EUR' } }]
  const told = story.parse({
    title: state,
    order: { id, items },
    happens: [{ at: 0, send: 'failure.reported', with: {} }],
    ends: { outcome: 'recovered' },
  })
  await doors.send('order.placed', orderOf({ ...told, file: '' }, id, clock.now()), clock.now())
  const failure = { order: id, kind: 'damaged', line: 'line-1', occurredAt: new Date(clock.now()).toISOString() }
  const { receipt } = await doors.send('failure.reported', failure, clock.now())
  if (unhappy) {
    const letter = await part.wait<Parameters<typeof mail.receive>[0]>((wake) => mail.next('check-back', wake))
    await doors.answer(letter.html ?? '', 'unhappy')
  }
  part.leave()
  return { state, receipt }
})

await end.until(leftAt)
// What was under way when the time came is done in a moment.
await settled(3000)
const waiting: Record<string, string> = {}
for (const { state, receipt } of await Promise.all(beginnings)) {
  const { recovery = '' } = await doors.receipt(receipt)
  if (states.get(recovery) !== state) throw new Error(`${state}: it is at ${states.get(recovery)} instead`)
  waiting[recovery] = state
}
const machine = region.resources.find(({ type }) => type === 'AWS::StepFunctions::StateMachine')
await region.close()
const held = {
  at: leftAt,
  contract: contractSchema(),
  definition: String(machine?.properties.DefinitionString),
  waiting,
}
await keepHeld(contract, { ...held, data: await packed(folder) })
await rm(folder, { recursive: true })
console.info(`Contract ${contract}: ${Object.values(waiting).join(', ')} are held.`)
process.exit(0)
