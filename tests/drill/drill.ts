import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { stageNamed } from '#infra/aws/stage.ts'
import { root } from '#infra/build/root.ts'
import { readBudgets } from '#workflows/compensation/budgets.ts'
import { readPolicy } from '#workflows/compensation/policy.ts'
import { moneyInWords } from '#workflows/compensation/reckoning.ts'
import { drillOf, type Storm } from '#workflows/incidents/drill.ts'
import { languagesKeptBack } from '#workflows/incidents/sample-letters.ts'
import { brandFrom } from '#workflows/letters/brand.ts'

/**
 * A drill of the big one: sample failures through the shop's own policy, budgets, letters and quotas. Nothing is sent or
 * kept. `--failures 2000` for another size, `--minutes 10` for a slower one, `--stage prod` for another stage's quotas.
 */
const { values } = parseArgs({
  options: {
    failures: { type: 'string', default: '5000' },
    minutes: { type: 'string', default: '5' },
    stage: { type: 'string', default: 'prod' },
  },
})
const setting = (file: string): unknown => parse(readFileSync(join(root, 'config', file), 'utf8'))
const now = Date.now()
const storm: Storm = {
  failure: 'missing-item',
  failures: Number(values.failures),
  minutes: Number(values.minutes),
  ordersEach: 2,
  price: { minor: 4900, currency: 'EUR' },
}
const { lettersPerSecond } = stageNamed(values.stage)
const drill = drillOf(storm, {
  policy: readPolicy(setting('policy.yaml')),
  caps: readBudgets(setting('budgets.yaml')),
  spentBefore: () => 0,
  ...{ lettersPerSecond, now },
})
const keptBack = languagesKeptBack(storm, brandFrom(setting('brand.yaml')), now)
const minutes = (seconds: number) => (seconds / 60).toFixed(1)
const { incidentAfterSeconds: after, asSingleCase, each, total } = drill
console.log(`A drill: ${storm.failures} failures of one cause in ${storm.minutes} minutes. Nothing was sent.`)
console.log(after === undefined ? 'No incident: single cases.' : `One incident, after ${minutes(after)} minutes`)
console.log(`Letters: ${drill.letters}; kept back by the rules of voice in: ${keptBack.join(', ') || 'no language'}`)
console.log(`The last leaves after ${minutes(drill.lastLetterAfterSeconds)} minutes at this stage's rate`)
console.log(`Who waits longest hears from us ${minutes(drill.longestWaitSeconds)} minutes after it is certain`)
console.log(
  `Compensation: ${moneyInWords(each)} each, ${moneyInWords(total)} in all; a single case ${moneyInWords(asSingleCase)}`,
)
console.log(`Given at once: ${drill.givenAtOnce}; for the rest a person is asked first`)
