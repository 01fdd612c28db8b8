import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { openDoors } from '#infra/local/stories/doors.ts'
import { quantile } from '../engine/quantile.ts'
import { answerHappily, orderNamed, placeOrders, reportAll, reportAt, until } from './happy-story.ts'
import { MeasuredRegion } from './measured-region.ts'

/** The happy story (damaged, replaced, happy), through the doors of the whole system on this machine. */
const { values: options } = parseArgs({
  options: {
    rates: { type: 'string', default: '2,5,10' },
    seconds: { type: 'string', default: '20' },
    recoveries: { type: 'string', default: '1000' },
    'letters-per-second': { type: 'string', default: '1000' },
  },
})

/** So long an acknowledgement waits for others to its customer: `gatherSeconds` of the playbook, a module with YAML in it. */
const GATHER_S = 60

const count = Number(options.recoveries)
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)}`)
const region = await MeasuredRegion.open(Number(options['letters-per-second']))
const doors = openDoors(region.url)
const figures = async () => (await region.ask({ asks: 'figures' }, 'figures')).figures
const acknowledged = (orders: string[]) => orders.every((order) => region.letters.has(`acknowledgement-1 ${order}`))

let named = 0
async function newOrders(many: number): Promise<string[]> {
  const orders = Array.from({ length: many }, () => orderNamed(named++))
  await region.ask({ asks: 'script', orders }, 'done')
  await placeOrders(doors, orders)
  return orders
}

/** Time leaps from one thing due to the next until this holds: remedies promised, confirmed, compensated, told of. */
async function leapUntil(holds: () => Promise<boolean>, what: string): Promise<void> {
  await region.ask({ asks: 'skip', skipping: true }, 'done')
  await until(holds, what)
  await region.ask({ asks: 'skip', skipping: false }, 'done')
}

try {
  answerHappily(region)
  await reportAll(doors, await newOrders(20))
  console.log('\nAt a fixed rate: from the event to the acknowledgement in the mailbox,')
  console.log(`without the ${GATHER_S} s that it waits for other failed orders of its customer`)
  for (const rate of options.rates.split(',').map(Number)) {
    const orders = await newOrders(rate * Number(options.seconds))
    const sentAt = await reportAt(rate, doors, orders)
    await until(() => acknowledged(orders), 'the acknowledgements')
    const took = orders.map((order) => {
      const letter = region.letters.get(`acknowledgement-1 ${order}`)
      return (letter?.at ?? Number.NaN) - (sentAt.get(order) ?? 0) - GATHER_S * 1000
    })
    const [p50, p99] = [quantile(took, 0.5), quantile(took, 0.99)].map((ms) => ms.toFixed(0).padStart(6))
    console.log(`  ${String(rate).padStart(3)}/s   p50 ${p50} ms   p99 ${p99} ms   of ${orders.length}`)
  }

  await leapUntil(async () => (await figures()).closed >= named, 'these recoveries to close')
  const orders = await newOrders(count)
  const before = await figures()
  await region.ask({ asks: 'profile' }, 'done')
  const began = performance.now()
  await reportAll(doors, orders)
  const accepted = (performance.now() - began) / 1000
  await until(() => acknowledged(orders), 'the acknowledgements')
  const written = (performance.now() - began) / 1000 - GATHER_S
  await leapUntil(async () => (await figures()).waiting >= before.waiting + count, 'the waits to check back')
  const asleep = await figures()
  await leapUntil(async () => (await figures()).closed >= before.closed + count, 'the recoveries to close')
  const seconds = (performance.now() - began) / 1000 - GATHER_S
  const after = await figures()
  const { rooms } = await region.ask({ asks: 'where time went' }, 'where time went')

  const each = (value: number): number => value / count
  console.log(`\nFlat out: ${count} recoveries`)
  console.log(`  events accepted              ${(count / accepted).toFixed(0)}/s`)
  console.log(`  acknowledged                 ${(count / written).toFixed(0)}/s`)
  console.log(`  whole recoveries             ${(count / seconds).toFixed(1)}/s`)
  console.log(`  CPU per recovery             ${each(after.cpuMs - before.cpuMs).toFixed(0)} ms`)
  console.log(`  table writes per recovery    ${each(after.writes - before.writes).toFixed(1)}`)
  const perTenThousand = ((asleep.memoryMb - before.memoryMb) / count) * 10_000
  console.log(
    `  memory with ${count} waiting   ${asleep.memoryMb.toFixed(0)} MB, ${before.memoryMb.toFixed(0)} MB before;`,
  )
  console.log(`  that is for 10,000 more      ${perTenThousand.toFixed(0)} MB`)
  console.log('\nWhere the time went')
  for (const [room, share] of Object.entries(rooms)) console.log(`  ${(share * 100).toFixed(1).padStart(5)} %  ${room}`)
} finally {
  await region.close()
}
