import { longestLinkDays, openLinks } from '#functions/adapters/links.ts'
import { openSecret } from '#functions/adapters/secrets.ts'
import { openSigningKeys } from '#functions/adapters/signing-keys.ts'
import { told } from '#functions/runtime/environment.ts'
import * as parts from '#functions/runtime/parts.ts'
import type { Clock } from '#infra/local/clock.ts'
import type { Letter } from '#infra/local/stand-ins/letter.ts'
import { openDoors } from '#infra/local/stories/doors.ts'
import type { Stage } from '#infra/local/stories/story-run.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import { arriving } from './arriving.ts'
import { atTheSimulator } from './at-the-simulator.ts'
import { knockingWith } from './knocking.ts'
import { looking } from './looking.ts'
import { watchingOrderSystem } from './order-system.ts'
import { PatientClock } from './patient-clock.ts'
import { waitsEndedBy } from './waits.ts'

/** What a customer says counts after ten minutes; until then it is under way. */
const SETTLES_MS = 15 * 60_000

/** Where a stage is, whose time it has, how long nothing may happen before a story goes on, and how often it is looked at. */
export type Place = { url: string; clock: Clock; patienceMs: number; lookEveryMs: number }

/**
 * A deployed stage, for one story: told at its doors, seen in its table and in the history of its execution. Which
 * stage it is stands in the environment, as its functions are told.
 */
export function deployedStage(place: Place): Stage & { close(): Promise<void> } {
  const { url, clock: stageTime } = place
  const now = () => stageTime.now()
  const clock = new PatientClock(stageTime, place.patienceMs)
  const [recoveries, executions] = [parts.recoveries(), parts.executions()]
  const doors = openDoors(url, knockingWith(openSecret(told('doorSecret')), now))
  const links = openLinks(openSigningKeys(told('linkSecret'), longestLinkDays), now)
  const orderSystem = watchingOrderSystem({ clock, links, url })
  const endWaits = waitsEndedBy(clock, parts.tokens(), parts.waitTokens())
  const [onLetter, onState, onEnd] = [new Set<(letter: Letter) => void>(), new Set<Heard>(), new Set<Heard>()]
  const areOnTheirWay = arriving({ letters: parts.letters(), dataKeys: parts.dataKeys() }, (letter) => {
    for (const listener of onLetter) listener(letter)
  })
  let reported: string | undefined
  let known = 0

  async function look(): Promise<void> {
    const id = reported && (await doors.receipt(reported)).recovery
    const recovery = id ? await recoveries.find(id) : undefined
    if (recovery === undefined) return clock.stir()
    const { events } = (await executions.of(recovery.id)) ?? { events: [] }
    const news = events.slice(known)
    known = events.length
    if ((await areOnTheirWay(recovery)) || isSettling(recovery, now()) || news.length > 0) clock.stir()
    orderSystem.look(recovery)
    await endWaits(recovery, events)
    for (const { type = '', stateEnteredEventDetails: entered } of news) {
      const [, how] = /^Execution(Succeeded|Failed|TimedOut|Aborted)$/.exec(type) ?? []
      for (const listener of entered ? onState : []) listener(recovery.id, entered?.name ?? '')
      for (const listener of how ? onEnd : []) listener(recovery.id, how?.toUpperCase() ?? '')
    }
  }
  const watch = looking(stageTime, place.lookEveryMs, look)

  return {
    ...{ clock, orderSystem },
    doors: {
      ...doors,
      async send(type, data, at) {
        const receipt = await doors.send(type, atTheSimulator(data, now()), at)
        if (type === 'failure.reported') reported ??= receipt.receipt
        return receipt
      },
    },
    onLetter: (listener) => heardBy(onLetter, listener),
    onState: (listener) => heardBy(onState, listener),
    onEnd: (listener) => heardBy(onEnd, listener),
    async close() {
      orderSystem.close()
      await watch.end()
    },
  }
}

type Heard = (recovery: string, what: string) => void

function heardBy<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const isSettling = ({ said, wish }: Recovery, now: number): boolean =>
  [said, wish].some((one) => one !== undefined && Date.parse(one.since) > now - SETTLES_MS)
