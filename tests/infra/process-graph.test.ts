import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Definition } from '#infra/aws/diagram.ts'
import { root } from '#infra/build/root.ts'
import { processGraph, stateSize } from '#infra/process-graph/process-graph.ts'

const machine = JSON.parse(readFileSync(join(root, 'tests/infra/aws/recovery.asl.json'), 'utf8')) as Definition
const drawn = processGraph(machine)

test('the console draws the process as it is deployed: npm run graph draws it anew', () => {
  expect(JSON.parse(readFileSync(join(root, 'console/graph/process.json'), 'utf8'))).toEqual(drawn)
})

test('every state stands in the drawing, clear of the others', () => {
  expect(drawn.states.map(({ name }) => name).sort()).toEqual(Object.keys(machine.States).sort())
  for (const one of drawn.states)
    for (const other of drawn.states)
      if (one !== other)
        expect(
          Math.abs(one.x - other.x) >= stateSize.width || Math.abs(one.y - other.y) >= stateSize.height,
          `${one.name} and ${other.name}`,
        ).toBe(true)
})
