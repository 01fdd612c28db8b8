// The steps, as a worker thread runs them.
const { parentPort } = require('node:worker_threads')
const { tell } = require('../tell.cjs')

const ran = ({ step, flow, token }) => {
  tell(step, flow, token)
  return step === 'compensate' ? { checkBackAt: new Date(Date.now() + 1).toISOString() } : {}
}

parentPort.on('message', (calls) => {
  parentPort.postMessage(calls.map(({ id, payload }) => ({ id, result: ran(payload) })))
})
