import { killRounds } from './kill-rounds.ts'

/** `npm run test:kill [-- KILLS]`: kills the local system over running stories, 200 times unless said otherwise. */
const kills = Number(process.argv[2] ?? 200)
if (!Number.isInteger(kills) || kills < 1) {
  console.error(`How often to kill is a whole number from 1, and not ${process.argv[2]}.`)
  process.exit(2)
}
const tally = await killRounds(kills, (line) => console.log(line))
const { acknowledged, lost, doubled, repeatedRequests, wentBackMs, ends } = tally

const otherwise = ends.filter(({ problems }) => problems.length > 0)
for (const { order, problems } of otherwise) console.log(`  ${order} ended otherwise: ${problems.join('; ')}`)
for (const each of lost) console.log(`  lost: ${each}`)
for (const each of doubled) console.log(`  doubled: ${each}`)
console.log(`${ends.length} stories ended, ${otherwise.length} of them otherwise than without kills.`)
console.log(
  `${repeatedRequests} remedy requests came again under their id; time went back by ${wentBackMs} ms at most.`,
)
console.log(`${kills} kills: acknowledged ${acknowledged}, lost ${lost.length}, doubled ${doubled.length}`)
process.exit(lost.length + doubled.length === 0 ? 0 : 1)
