import { killRounds } from './kill-rounds.ts'

/** `npx tsx tests/infra/local/states-language/kill/run.ts [KILLS]`: kills running stories, 200 times unless said otherwise. */
const { kills, acknowledged, lost, doubled } = await killRounds(Number(process.argv[2] ?? 200))
console.log(`${kills} kills: acknowledged ${acknowledged}, lost ${lost}, doubled ${doubled}`)
process.exitCode = lost + doubled === 0 ? 0 : 1
