import { subscribe } from 'node:diagnostics_channel'
import { startRegion } from '#infra/local/region.ts'
import { rememberedClock } from '#infra/local/remembered-clock.ts'
import { shopOrderSystem } from '#infra/local/stories/stage-of.ts'
import { readAssembly } from '#infra/local/template/assembly.ts'
import type { Asked, Told } from './messages.ts'
import { profiling } from './profile.ts'
import { whereTimeGoes } from './where-time-goes.ts'

/** The process that is measured: the whole local system on a data folder, and nothing of the bench's own load. */
const [dataDir = '', sandbox = '', assembly = '', lettersPerSecond = ''] = process.argv.slice(2)

process.env.TZ = 'UTC'
const clock = rememberedClock(dataDir, { realTime: false })
const text = JSON.stringify(await readAssembly(assembly))
const stacks = JSON.parse(text.replace(/("LETTERS_PER_SECOND":)"\d+"/g, `$1"${lettersPerSecond}"`))
const region = await startRegion({ stacks, clock, sandbox, dataDir, port: 0 })
region.mail.faults.limits = { ...region.mail.faults.limits, perSecond: Number(lettersPerSecond) }
const orderSystem = await shopOrderSystem(region)
clock.skipping = false

let writes = 0
let closed = 0
const waiting = new Set<string>()
subscribe('http.server.request.start', (message) => {
  const { request } = message as { request: { headers: Record<string, string | undefined> } }
  if (/DynamoDB_20120810\.(Put|Update|Delete)Item/.test(request.headers['x-amz-target'] ?? '')) writes++
})
region.onTask(({ executionArn, functionArn }) => {
  if (functionArn.includes('wait-to-check-back')) waiting.add(executionArn)
})
const statusChanges = { source: ['aws.states'], 'detail-type': ['Step Functions Execution Status Change'] }
region.bus.subscribe('default', statusChanges, ({ detail }) => {
  if ((detail as { status: string }).status !== 'RUNNING') closed++
})

const tell = (message: Told): void => void process.send?.(message)
region.mail.onLetter(({ tags, destinations, html }) => {
  const [order = ''] = destinations[0]?.split('@') ?? []
  tell({ tells: 'letter', order, letter: tags.letter ?? '', at: Date.now(), html: html ?? '' })
})

let endProfile: Awaited<ReturnType<typeof profiling>> | undefined
const perform = async (message: Asked): Promise<void> => {
  switch (message.asks) {
    case 'script':
      for (const order of message.orders) orderSystem.script(order, [{ promises: '+1d', confirms: '+20h' }])
      return tell({ tells: 'done' })
    case 'skip':
      clock.skipping = message.skipping
      return tell({ tells: 'done' })
    case 'figures': {
      const { user, system } = process.cpuUsage()
      const memoryMb = process.memoryUsage().rss / 1_048_576
      const figures = { cpuMs: (user + system) / 1000, memoryMb, writes, waiting: waiting.size, closed }
      return tell({ tells: 'figures', figures })
    }
    case 'profile':
      endProfile = await profiling()
      return tell({ tells: 'done' })
    case 'where time went':
      return tell({ tells: 'where time went', rooms: whereTimeGoes((await endProfile?.()) ?? []) })
  }
}
process.on('message', (message: Asked) => void perform(message))
process.on('disconnect', () => process.exit())
tell({ tells: 'ready', url: region.url })
