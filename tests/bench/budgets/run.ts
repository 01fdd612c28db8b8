import { parseArgs } from 'node:util'
import { memoryTable } from '../../support/memory-table.ts'
import { atTheCap } from './at-the-cap.ts'
import { overTheWire } from './over-the-wire.ts'

/** Not a cent more than the cap may go out. `--wire` asks the local DynamoDB over HTTP, which is as slow as it sounds. */
const { values } = parseArgs({
  options: {
    workers: { type: 'string', default: '64' },
    rounds: { type: 'string', default: '1000' },
    wire: { type: 'boolean', default: false },
  },
})
const [workers, rounds] = [Number(values.workers), Number(values.rounds)]
const { table, close } = values.wire ? await overTheWire() : { table: memoryTable(), close: async () => {} }

const startedAt = performance.now()
const { capMinor, givenMinor, countedMinor, refused } = await atTheCap(table, workers, rounds)
await close()

const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
const overspent = Math.max(0, countedMinor - capMinor, givenMinor - capMinor)
console.info(`${workers} workers × ${rounds} rounds in ${seconds} s: cap ${capMinor}, given ${givenMinor}`)
console.info(`refused ${refused}, counted ${countedMinor}, overspend ${overspent}`)
process.exitCode = overspent === 0 && countedMinor === givenMinor ? 0 : 1
