import { expect, test } from 'vitest'
import { prepare } from './runs/prepare.ts'
import { foundWith } from './teeth/bite.ts'
import { teeth } from './teeth/teeth.ts'

/** The harness is of no use if it does not find what is wrong: each of these is, in one way, and must be found out. */
test.each(teeth)('$name breaks $breaks, and is found out', { timeout: 60_000 }, async (tooth) => {
  const replaced = { [tooth.replaces]: `tests/faults/teeth/${tooth.name}.ts` }
  const prepared = await prepare(1, { replaced, by: ['door'] })
  try {
    const found = await foundWith(prepared, tooth)
    expect(found.map(({ violation }) => violation.split(' ')[0])).toContain(tooth.breaks)
  } finally {
    await prepared.close()
  }
})
