import { parseArgs } from 'node:util'
import { openDataKeys } from '#functions/adapters/data-keys.ts'
import { type AnswerMessage, openQueue } from '#functions/adapters/queues.ts'
import { erasuresIn } from '#functions/adapters/table/erasures.ts'
import { faultsIn } from '#functions/adapters/table/faults.ts'
import { ordersIn } from '#functions/adapters/table/orders.ts'
import { openTable } from '#functions/adapters/table/table.ts'
import { eraseAgain } from './erase-again.ts'

const usage = `npm run erase:replay -- --table NAME --keys-table NAME --erasures-table NAME --since 2026-11-25T00:00:00Z
  --table, --keys-table   the tables as they were restored
  --erasures-table        the log of erasures, which is not restored
  --since                 the moment to which they were restored, or any before it
  --answers-queue URL     ends recoveries that run; without it only their keys are destroyed, and nothing begins`

/** To be run after every restore, before anything else runs on the restored tables. */
const { values } = parseArgs({
  options: {
    table: { type: 'string' },
    'keys-table': { type: 'string' },
    'erasures-table': { type: 'string' },
    since: { type: 'string' },
    'answers-queue': { type: 'string' },
  },
})
const { table, 'keys-table': keysTable, 'erasures-table': log, since = '', 'answers-queue': queue } = values
if (table === undefined || keysTable === undefined || log === undefined || Number.isNaN(Date.parse(since))) {
  console.error(`All four must be said, and --since as a moment; “${since}” was.\n\n${usage}`)
  process.exit(2)
}

// Destroying a key takes no key: none is opened here.
const dataKeys = openDataKeys(openTable(keysTable), 'none')
const stores = { orders: ordersIn(openTable(table), dataKeys), faults: faultsIn(openTable(table)) }
const answers = queue === undefined ? { send: async () => {} } : openQueue<AnswerMessage>(queue)
const from = new Date(since).toISOString()
const until = new Date().toISOString()
const done = await eraseAgain({ erasures: erasuresIn(openTable(log)), dataKeys, ...stores, answers }, { from, until })
console.log(`Erased again: ${done.customers} customers; ${done.keys} of their keys had come back and are destroyed.`)
