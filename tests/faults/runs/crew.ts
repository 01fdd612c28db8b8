import { Worker } from 'node:worker_threads'
import type { Done, Given, Job } from './messages.ts'

/** Several threads that share the work. */
export type Crew = {
  /** Does a job as soon as a thread is free. @throws Error when the thread could not */
  do(job: Job): Promise<Done>
  /** Asks every thread, once all of them are idle. */
  askAll(job: Job): Promise<Done[]>
  close(): Promise<void>
}

export function openCrew(script: string, given: Given, threads: number): Crew {
  const idle: Worker[] = []
  const waiting: ((worker: Worker) => void)[] = []
  const workers = Array.from({ length: threads }, () => new Worker(script, { workerData: given, execArgv: [] }))
  const free = (worker: Worker): void => {
    const next = waiting.shift()
    if (next === undefined) idle.push(worker)
    else next(worker)
  }
  workers.forEach(free)

  async function ask(worker: Worker, job: Job): Promise<Done> {
    const done = await new Promise<Done>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.postMessage(job)
    })
    worker.removeAllListeners('error')
    if (done.done === 'broken') throw new Error(done.reason)
    return done
  }

  return {
    async do(job) {
      const worker = idle.pop() ?? (await new Promise<Worker>((resolve) => waiting.push(resolve)))
      return ask(worker, job).finally(() => free(worker))
    },
    askAll: (job) => Promise.all(workers.map((worker) => ask(worker, job))),
    close: async () => void (await Promise.all(workers.map((worker) => worker.terminate()))),
  }
}
