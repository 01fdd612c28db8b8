import { join } from 'node:path'
import { type HistoryEvent, paginateGetExecutionHistory, SFNClient } from '@aws-sdk/client-sfn'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '#infra/build/root.ts'
import { builtSandbox } from '#infra/build/sandbox.ts'
import { synthesized } from '#infra/build/synth.ts'
import { SkippingClock } from '#infra/local/clock.ts'
import { type Region, startRegion } from '#infra/local/region.ts'
import { problemsOf } from '#infra/local/states-language/checks/problems.ts'
import { readStories } from '#infra/local/stories/read-stories.ts'
import { runStories } from '#infra/local/stories/run-stories.ts'
import { shopOrderSystem, stageOf } from '#infra/local/stories/stage-of.ts'
import type { StoryEnd } from '#infra/local/stories/story-run.ts'
import { readAssembly } from '#infra/local/template/assembly.ts'
import { toldTo, type Way, wayOf } from './history.ts'
import { waysElsewhere } from './other-interpreter.ts'

const stories = await readStories(join(root, 'tests/scenarios'))
let region: Region | undefined
let ends: StoryEnd[]
let definition: string
let machine: string

beforeAll(async () => {
  const [sandbox, assembly] = await Promise.all([builtSandbox(), synthesized('local')])
  region = await startRegion({ stacks: await readAssembly(assembly), clock: new SkippingClock(), sandbox })
  const made = region.resources.find(({ type }) => type === 'AWS::StepFunctions::StateMachine')
  definition = String(made?.properties.DefinitionString)
  machine = String(made?.ref)
  ends = await runStories(stories, stageOf(region, await shopOrderSystem(region)), () => undefined)
}, 1_200_000)
afterAll(() => region?.close())

async function historyOf(recovery: string): Promise<HistoryEvent[]> {
  const credentials = { accessKeyId: 'key', secretAccessKey: 'secret' }
  const client = new SFNClient({ endpoint: region?.endpoints.wireUrl ?? '', region: 'eu-west-1', credentials })
  const executionArn = `${machine.replace(':stateMachine:', ':execution:')}:${recovery}`
  const events: HistoryEvent[] = []
  for await (const page of paginateGetExecutionHistory({ client }, { executionArn }))
    events.push(...(page.events ?? []))
  return events
}

test('the state machine passes asl-validator and our own check', () => {
  expect(problemsOf(JSON.parse(definition))).toEqual([])
})

describe('on Amazon’s own DynamoDB Local', () => {
  test.each(stories.map(({ title }) => title))('%s', (title) => {
    expect(ends.find(({ story }) => story.title === title)?.problems).toEqual([])
  })
})

/** Tokens and times are an interpreter’s own. */
const itsOwn = ['token', 'enteredAt', 'retryCount']
const shown = ({ path, asked }: Way) => ({
  path,
  asked: JSON.parse(JSON.stringify(asked, (name, value) => (itsOwn.includes(name) ? typeof value : value))),
})

test('an interpreter that is not ours takes every recovery of the stories the same way and asks the same', async () => {
  const ids = new Set(ends.flatMap(({ view }) => view?.recovery.id ?? []))
  const histories = await Promise.all([...ids].map(async (id) => ({ id, events: await historyOf(id) })))
  const elsewhere = await waysElsewhere(
    definition,
    histories.map(({ id, events }) => ({ id, ...toldTo(events) })),
  )
  const here = histories.map(({ events }) => wayOf(events))
  expect(elsewhere.map(shown)).toEqual(here.map(shown))
  expect([...new Set(elsewhere.map(({ ended }) => ended))]).toEqual(['ExecutionSucceeded'])
  const states = here.flatMap(({ path }) => path)
  const [entered, all] = [new Set(states).size, Object.keys(JSON.parse(definition).States).length]
  console.info(
    `${ids.size} recoveries, ${states.length} steps: both took every one alike, through ${entered} of the ${all} states`,
  )
}, 600_000)
