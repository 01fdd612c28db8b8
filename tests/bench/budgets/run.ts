import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { budgetsIn } from '#functions/adapters/table/budgets.ts'
import { openTable } from '#functions/adapters/table/table.ts'
import { shortHash } from '#functions/runtime/ids.ts'
import { startTable } from '#infra/local/table.ts'
import type { Fund } from '#workflows/compensation/budgets.ts'

/** Many workers reserve, settle and free at the cap of one purse of the whole shop: not a cent more may go out. */
const [workers = 64, rounds = 1000] = process.argv.slice(2).map(Number)
const day = '2026-11-25'
const fund: Fund = { name: `compensation#day#${day}#EUR`, capMinor: 100_000, shared: true, day }

const server = await startTable()
const keys = [['pk', 'HASH'] as const, ['sk', 'RANGE'] as const]
await server.create({
  TableName: 'budgets',
  KeySchema: keys.map(([AttributeName, KeyType]) => ({ AttributeName, KeyType })),
  AttributeDefinitions: keys.map(([AttributeName]) => ({ AttributeName, AttributeType: 'S' })),
})
const credentials = { accessKeyId: 'key', secretAccessKey: 'secret' }
const client = new DynamoDBClient({ endpoint: server.url, region: 'eu-central-1', credentials })
const budgets = budgetsIn(openTable('budgets', client))

let givenMinor = 0
let refused = 0
async function work(worker: number): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    const entry = { name: shortHash(`${worker}`, `${round}`), minor: 100 + ((worker * 31 + round * 17) % 900) }
    if (!(await budgets.reserve(fund, entry))) {
      refused++
      continue
    }
    const minor = round % 5 === 0 ? 0 : entry.minor
    await budgets.settle(fund, { ...entry, minor })
    givenMinor += minor
  }
}
const startedAt = performance.now()
await Promise.all(Array.from({ length: workers }, (_, worker) => work(worker)))
const spent = await budgets.spent(fund)
client.destroy()
await server.close()

const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
const overspent = Math.max(0, spent - fund.capMinor, givenMinor - fund.capMinor)
console.info(`${workers} workers × ${rounds} rounds in ${seconds} s: cap ${fund.capMinor}, given ${givenMinor}`)
console.info(`refused ${refused}, counted ${spent}, overspend ${overspent}`)
process.exitCode = overspent === 0 && spent === givenMinor ? 0 : 1
