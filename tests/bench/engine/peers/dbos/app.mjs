import { DBOS } from '@dbos-inc/dbos-sdk'
import { tell } from '../../tell.cjs'
import { openDoors } from '../http-doors.mjs'

const DAY_SECONDS = 86_400

const step = (name, flow, handle) => DBOS.runStep(async () => tell(name, flow, handle), { name })

const run = DBOS.registerWorkflow(
  async (flow) => {
    await step('acknowledge', flow)
    await step('fix', flow, flow)
    await DBOS.recv('fixed', DAY_SECONDS)
    await step('compensate', flow)
    await DBOS.sleep(1)
    await step('check-back', flow)
  },
  { name: 'run' },
)

const sleep = DBOS.registerWorkflow(
  async (flow, until) => {
    await DBOS.sleep(Math.max(1, until - (await DBOS.now())))
    await step('woke', flow)
  },
  { name: 'sleep' },
)

// One version and one executor for every start, so that what a killed process left is taken up by the next one.
DBOS.setConfig({
  name: 'bench',
  systemDatabaseUrl: process.argv[2],
  logLevel: 'error',
  applicationVersion: '1',
  executorID: 'bench',
})
await DBOS.launch()
await openDoors({
  start: ({ flow }) => DBOS.startWorkflow(run, { workflowID: flow })(flow),
  answer: ({ flow }) => DBOS.send(flow, {}, 'fixed'),
  sleep: ({ flow, until }) => DBOS.startWorkflow(sleep, { workflowID: flow })(flow, until),
})
