import type { Profiler } from 'node:inspector'
import { Session } from 'node:inspector/promises'

export type Profile = Profiler.Profile

/** Often enough for a flat profile, and seldom enough not to slow it. */
const EVERY_US = 1000

/** Profiles this thread and every worker that runs now; the answered function ends it with a profile of each. */
export async function profiling(): Promise<() => Promise<Profile[]>> {
  const session = new Session()
  session.connect()
  const workers = new Set<string>()
  const profiles: Profile[] = []
  session.on('NodeWorker.attachedToWorker', ({ params }) => void workers.add(params.sessionId))
  session.on('NodeWorker.receivedMessageFromWorker', ({ params }) => {
    const { result } = JSON.parse(params.message) as { result?: { profile?: Profile } }
    if (result?.profile !== undefined) profiles.push(result.profile)
  })
  await session.post('NodeWorker.enable', { waitForDebuggerOnStart: false })
  const ask = (sessionId: string, id: number, method: string, params = {}): Promise<void> =>
    session.post('NodeWorker.sendMessageToWorker', { sessionId, message: JSON.stringify({ id, method, params }) })

  for (const worker of workers) {
    await ask(worker, 1, 'Profiler.enable')
    await ask(worker, 2, 'Profiler.setSamplingInterval', { interval: EVERY_US })
    await ask(worker, 3, 'Profiler.start')
  }
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: EVERY_US })
  await session.post('Profiler.start')

  return async () => {
    const { profile } = await session.post('Profiler.stop')
    for (const worker of workers) await ask(worker, 4, 'Profiler.stop').catch(() => workers.delete(worker))
    for (const until = Date.now() + 10_000; profiles.length < workers.size && Date.now() < until; )
      await new Promise((resolve) => setTimeout(resolve, 50))
    session.disconnect()
    return [profile, ...profiles]
  }
}
