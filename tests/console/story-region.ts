import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtConsole } from '#infra/build/console.ts'
import { builtSandbox } from '#infra/build/sandbox.ts'
import { synthesized } from '#infra/build/synth.ts'
import { SkippingClock } from '#infra/local/clock.ts'
import { type Region, startRegion } from '#infra/local/region.ts'
import type { Letter } from '#infra/local/stand-ins/letter.ts'
import { Part } from '#infra/local/stories/part.ts'
import { shopOrderSystem, stageOf } from '#infra/local/stories/stage-of.ts'
import type { Reply } from '#infra/local/stories/story.ts'
import { emailOf, isFor } from '#infra/local/stories/story-events.ts'
import { readAssembly } from '#infra/local/template/assembly.ts'
import { noon } from '../support/an-order.ts'

type Failed = { order: string; kind: string; title: string; minor: number; replies: Reply[] }

export type StoryRegion = Awaited<ReturnType<typeof openStoryRegion>>

/** The very system that would be deployed, with its console. */
export async function openConsoleRegion(clock: SkippingClock): Promise<Region> {
  const [sandbox, assembly, folder] = await Promise.all([builtSandbox(), synthesized('local'), builtConsole()])
  return startRegion({ stacks: await readAssembly(assembly), clock, sandbox, consoleFolder: () => folder })
}

/** The same, for a story that is told step by step. Time stands still, and leaps only to what is waited for. */
export async function openStoryRegion() {
  const clock = new SkippingClock({ startAt: noon })
  const time = new Part(clock)
  const region = await openConsoleRegion(clock)
  const { doors, orderSystem, onLetter, onState, onEnd } = stageOf(region, await shopOrderSystem(region))

  /** From the moment that it happens, time stands still again. */
  async function comes<T>(listen: (come: (it: T) => void) => () => void): Promise<T> {
    let deaf = () => {}
    const it = await time.wait<T>((come) => {
      deaf = listen(come)
      return deaf
    })
    deaf()
    return it
  }

  /** An order, and what the order system will answer to what is asked for it. */
  async function places({ order: id, title, minor, replies }: Omit<Failed, 'kind'>): Promise<void> {
    orderSystem.script(id, replies)
    const now = clock.now()
    const placedAt = new Date(now - 5 * 86_400_000).toISOString()
    const [name, language, timeZone] = ['Ada Berger', 'en', 'Europe/Berlin']
    const customer = { id: `c-${id}`, name, email: emailOf(id), language, timeZone }
    const items = [{ id: '1', title, quantity: 1, price: { minor, currency: 'EUR' } }]
    await doors.send('order.placed', { id, placedAt, customer, items }, now)
  }

  const reports = (order: string, kind: string) => {
    const now = clock.now()
    return doors.send('failure.reported', { order, kind, line: '1', occurredAt: new Date(now).toISOString() }, now)
  }

  return {
    url: region.url,
    doors,
    places,
    reports,
    close: () => region.close(),

    /** An order whose item has failed, and the report at the door. */
    async fails({ kind, ...order }: Failed): Promise<void> {
      await places(order)
      await reports(order.order, kind)
    },

    /** A function throws at every call, as after a deploy that broke it, until what this answers is called. */
    async breaks(name: string): Promise<() => Promise<void>> {
      const found = region.resources.find(({ ref }) => ref.endsWith(`-${name}-function-Function`))
      const { lambda } = region.functions.named(found?.ref ?? name)
      const { folder, handler } = lambda.settings
      const [file, exported] = handler.split('.')
      const broken = await mkdtemp(join(tmpdir(), 'broken-'))
      const code = `exports.${exported} = async () => { throw new Error('a mistake of the last deploy') }`
      await writeFile(join(broken, `${file}.cjs`), code)
      lambda.renew(broken)
      return async () => {
        lambda.renew(folder)
        await rm(broken, { recursive: true })
      }
    },

    /** Until an event has come to this state, looked at once in each minute of the story. */
    async eventIs(receipt: string, state: string): Promise<void> {
      while ((await doors.receipt(receipt)).state !== state) await time.until(clock.now() + 60_000)
    },

    /** The recovery that comes to this state. */
    recoveryAt: (state: string) =>
      comes<string>((come) => onState((recovery, name) => name === state && come(recovery))),

    /** The next letter of a kind to the customer of an order. */
    letter: (kind: string, order: string) =>
      comes<Letter>((come) =>
        onLetter((it) => it.tags['letter-kind'] === kind && isFor(order, it.destinations) && come(it)),
      ),

    /** Until the recovery has come to its end. */
    end: (id: string) => comes<string>((come) => onEnd((recovery, status) => recovery === id && come(status))),
  }
}
