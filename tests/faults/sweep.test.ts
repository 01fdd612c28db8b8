import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '#infra/build/root.ts'
import { readStories } from '#infra/local/stories/read-stories.ts'
import type { Discovered } from './plans/discovered.ts'
import { lineOf, type Plan, planFrom } from './plans/plan.ts'
import { singles } from './plans/singles.ts'
import { byTelling, metBy } from './plans/subset.ts'
import { type Prepared, prepare } from './runs/prepare.ts'
import type { Verdict } from './runs/run-plan.ts'
import { discovered, sweep } from './runs/sweep.ts'
import { labelOf } from './world/site.ts'

/** A part of the sweep that `npm run test:faults` runs whole, by the door only: as many sites as it has time for, each once. */
const SECONDS = 35

const stories = await readStories(join(root, 'tests/scenarios'))

let prepared: Prepared
let paths: Discovered[]
let planned: Plan[]
let verdicts: Verdict[]

beforeAll(async () => {
  const began = performance.now()
  prepared = await prepare(2, { by: ['door'] })
  paths = await discovered(prepared, 'mixed')
  const [first, ...others] = byTelling(singles(paths, 'mixed'), paths)
  planned = first
  const seconds = SECONDS - (performance.now() - began) / 1000
  verdicts = (await sweep(prepared, [...first, ...others.flat()], { seconds: Math.max(12, seconds) })).verdicts
}, 480_000)
afterAll(() => prepared?.close())

/** A path whose story ends otherwise than it says is not discovered. */
test.each(stories.map(({ title, proves, file }) => [[...proves, title].join(' '), file]))('%s', (_, file) => {
  expect(paths.map(({ path }) => path)).toContain(file.replace(/\.yaml$/, '/door'))
})

test('whatever single thing fails, nothing is lost, nothing is doubled, and nobody has to be asked', () => {
  const violations = verdicts.flatMap(({ line, violations }) => violations.map((each) => `${line}: ${each}`))
  expect(violations).toEqual([])
})

test('no call of any function is without a plan that meets it', () => {
  const sites = new Set(paths.flatMap(({ sites }) => sites.map(labelOf)))
  const met = new Set(planned.map(metBy(paths)))
  expect([...sites].filter((site) => !met.has(site))).toEqual([])
})

test('a plan is one line, and the line is the plan', () => {
  const line = '04-unhappy/door mixed 17=after 90=twin i3=again'
  expect(lineOf(planFrom(line))).toBe(line)
})
