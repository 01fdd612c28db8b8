import { DelayedError, Job, Queue, Worker } from 'bullmq'
import { tell } from '../../tell.cjs'
import { openDoors } from '../http-doors.mjs'

const DAY_MS = 86_400_000
const NOT_DELAYED = -3

const connection = { host: '127.0.0.1', port: Number(process.argv[2]), maxRetriesPerRequest: null }
const queue = new Queue('flow', { connection, defaultJobOptions: { removeOnComplete: true } })

/** The step is done, and the job comes back for the next one after a while. */
const later = async (job, token, step, ms) => {
  await job.updateData({ ...job.data, step })
  await job.moveToDelayed(Date.now() + ms, token)
  throw new DelayedError()
}

// One job for a flow, which knows its next step, as BullMQ's documentation has it ("Process Step Jobs").
const steps = {
  acknowledge: async (job, token, flow) => {
    tell('acknowledge', flow)
    await job.updateData({ flow, step: 'fix' })
    await steps.fix(job, token, flow)
  },
  fix: async (job, token, flow) => {
    tell('fix', flow, flow)
    await later(job, token, 'compensate', DAY_MS)
  },
  compensate: async (job, token, flow) => {
    tell('compensate', flow)
    await later(job, token, 'check-back', 1)
  },
  'check-back': async (_job, _token, flow) => tell('check-back', flow),
  woke: async (_job, _token, flow) => tell('woke', flow),
}

/** What was asked may be answered before the job has come to wait for it. */
const answered = async ({ flow }) => {
  for (;;) {
    const job = await Job.fromId(queue, flow)
    const refused = await job.promote().then(
      () => undefined,
      (error) => error,
    )
    if (refused === undefined) return
    if (refused.code !== NOT_DELAYED) throw refused
  }
}

const run = (job, token) => steps[job.data.step](job, token, job.data.flow)
await new Worker('flow', run, { connection, concurrency: 50 }).waitUntilReady()
await openDoors({
  start: ({ flow }) => queue.add('flow', { flow, step: 'acknowledge' }, { jobId: flow }),
  answer: answered,
  sleep: ({ flow, until }) =>
    queue.add('flow', { flow, step: 'woke' }, { jobId: flow, delay: Math.max(1, until - Date.now()) }),
})
