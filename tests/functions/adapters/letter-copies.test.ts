import { DecryptCommand, GenerateDataKeyCommand, KMSClient } from '@aws-sdk/client-kms'
import { beforeEach, expect, test } from 'vitest'
import { openDataKeys } from '#functions/adapters/data-keys.ts'
import { lettersIn } from '#functions/adapters/table/letters.ts'
import { filled } from '#workflows/letters/html.ts'
import { canary } from '../../support/an-order.ts'
import { memoryTable } from '../../support/memory-table.ts'
import { mocked } from '../../support/mocked.ts'

const kms = mocked(KMSClient)
const bytes = new Uint8Array(32).fill(7)
const layout = `<style>${Array.from({ length: 300 }, (_, n) => `.a${n * n} { margin: ${n}px }`).join('\n')}</style>"{{name}}"`
const letter = { subject: 'Your order', html: filled(layout, { name: canary.name }) }
let table: ReturnType<typeof memoryTable>
const papers = () => table.items().filter(({ pk }) => pk.startsWith('PAPER#'))

beforeEach(() => {
  kms.on(GenerateDataKeyCommand).resolves({ Plaintext: bytes, CiphertextBlob: bytes })
  kms.on(DecryptCommand).resolves({ Plaintext: bytes })
  table = memoryTable()
})

test('letters are kept word for word, and the paper that all are printed on is kept once', async () => {
  const dataKeys = openDataKeys(memoryTable(), 'arn:master')
  for (const recovery of ['r_1', 'r_2'])
    await lettersIn(table).keepCopy(recovery, 'recap#1', await dataKeys.seal('c_1', letter, layout))
  for (const recovery of ['r_1', 'r_2']) {
    const copy = await lettersIn(table).copyOf({ recovery, key: 'recap#1' })
    expect(copy && (await dataKeys.unseal(copy))).toEqual(letter)
    expect(copy?.box.length).toBeLessThan(400)
  }
  expect(papers()).toEqual([expect.objectContaining({ layout })])
})

test('a letter that was kept before papers were, with all that is on it, is still read', async () => {
  const dataKeys = openDataKeys(memoryTable(), 'arn:master')
  await lettersIn(table).keepCopy('r_1', 'recap#1', await dataKeys.seal('c_1', letter))
  const copy = await lettersIn(table).copyOf({ recovery: 'r_1', key: 'recap#1' })
  expect(copy && (await dataKeys.unseal(copy))).toEqual(letter)
  expect(papers()).toEqual([])
})
