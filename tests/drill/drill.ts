import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { stageNamed } from '#infra/aws/stage.ts'
import { root } from '#infra/build/root.ts'
import { readPolicy } from '#workflows/compensation/policy.ts'
import { moneyInWords } from '#workflows/compensation/reckoning.ts'
import { drillOf } from '#workflows/incidents/drill.ts'
import { brandFrom } from '#workflows/letters/brand.ts'
import { aStorm } from '../workflows/incidents/a-storm.ts'

/**
 * A drill of the big one: sample failures through the shop's own policy, letters and quotas. Nothing is sent or kept.
 * `--failures 2000` for another size, `--stage prod` for another stage's quotas.
 */
const { values } = parseArgs({
  options: { failures: { type: 'string', default: '5000' }, stage: { type: 'string', default: 'prod' } },
})
const setting = (file: string): unknown => parse(readFileSync(join(root, 'config', file), 'utf8'))
const now = Date.now()
const { failures, incidents, letters, keptBack, compensation, minutesToLastLetter } = drillOf(
  aStorm(Number(values.failures), new Date(now).toISOString()),
  {
    policy: readPolicy(setting('policy.yaml')),
    brand: brandFrom(setting('brand.yaml')),
    urgentLettersPerSecond: stageNamed(values.stage).lettersPerSecond * 0.7,
    now,
  },
)
const euros = (minor: number) => moneyInWords({ minor, currency: 'EUR' })
console.log(`A drill: ${failures} failures of one cause. Nothing was sent.`)
console.log(`Incidents: ${incidents.map(({ id }) => id).join(', ') || 'none'}`)
console.log(`Letters: ${letters}, one a customer; ${keptBack} would be kept back by the rules of voice`)
console.log(`The last letter leaves after ${minutesToLastLetter.toFixed(1)} minutes at this stage's rate`)
console.log(`Compensation: ${euros(compensation.asIncident)}; as single cases ${euros(compensation.asSingleCases)}`)
