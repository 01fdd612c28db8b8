import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { synthesized } from '#infra/build/synth.ts'
import { knownTypes } from '#infra/local/resources/known-types.ts'
import { readAssembly } from '#infra/local/template/assembly.ts'
import { resolveTemplates } from '#infra/local/template/template.ts'
import { stateOf } from '#workflows/recovery/stages.ts'
import { askingStages, executionInput, contract as newest } from '#workflows/recovery/steps.ts'
import { contractSchema } from './contract-schema.ts'
import { heldOf, unpack } from './data-folder.ts'
import { ended } from './ended.ts'
import { addNewerFields } from './newer-fields.ts'

const folders: string[] = []
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))))

/** The names of the functions that a state machine calls. */
const calledIn = (definition: string): string[] => definition.match(/(?<=:function:)[\w-]+(?=:live)/g) ?? []

test('F44 a contract that live executions may hold is never changed: what changes gets a number of its own', async () => {
  expect((await heldOf(newest)).contract, 'add a contract number, and then: npx tsx tests/upgrade/hold.ts').toEqual(
    contractSchema(),
  )
})

// Every contract that a live execution may still have begun with.
describe.each([...executionInput.shape.contract.def.values])(
  'recoveries of contract %i that were left waiting',
  (contract) => {
    test('F44 stand in every state that waits for somebody', async () => {
      expect(Object.values((await heldOf(contract)).waiting).sort()).toEqual(askingStages.map(stateOf).sort())
    })

    test('F45 call no function that a later release has removed', async () => {
      const stacks = await readAssembly(await synthesized('local'))
      const place = { wireUrl: '', doorUrl: '' }
      const { resources } = resolveTemplates(stacks, { types: knownTypes, place })
      const present = resources.filter(({ type }) => type === 'AWS::Lambda::Function').map(({ ref }) => ref)
      const called = calledIn((await heldOf(contract)).definition)
      expect(called.length).toBeGreaterThan(0)
      expect(called.filter((name) => !present.includes(name))).toEqual([])
    })

    test('F44 F45 F47 end on the machine they began with and the code of today, also where a newer release had written more and was rolled back', async () => {
      const { at, waiting, data } = await heldOf(contract)
      const folder = await mkdtemp(join(tmpdir(), 'upgrade-'))
      folders.push(folder)
      await unpack(data, folder)
      await addNewerFields(folder)
      const { outcomes, tasksDone } = await ended(folder, at, Object.keys(waiting))
      expect(outcomes).toEqual(Object.keys(waiting).map(() => 'silent'))
      expect(tasksDone).toEqual(expect.arrayContaining(['approval', 'call', 'exception', 'remedy']))
    }, 240_000)
  },
)
