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
    await lettersIn(table).keepCopy(`mail of ${recovery}`, recovery, await dataKeys.seal('c_1', letter, layout))
  for (const recovery of ['r_1', 'r_2']) {
    const copy = await lettersIn(table).copyOf({ recovery, key: 'recap#1', mailId: `mail of ${recovery}` })
    expect(copy && (await dataKeys.unseal(copy))).toEqual(letter)
    expect(copy?.box.length).toBeLessThan(400)
  }
  expect(papers()).toEqual([expect.objectContaining({ layout })])
})

test('a reply finds the recovery of the letter that it answers, whoever wrote down first that it has left', async () => {
  const letters = lettersIn(table)
  const sealed = await openDataKeys(memoryTable(), 'arn:master').seal('c_1', letter)
  await letters.sentAs('ses-1', 'r_1')
  for (const mailId of ['ses-1', 'ses-2']) await letters.keepCopy(mailId, 'r_1', sealed)
  await letters.sentAs('ses-2', 'r_1')
  for (const mailId of ['ses-1', 'ses-2']) {
    expect(await letters.recoveryOfMail(mailId)).toBe('r_1')
    expect(await letters.copyOf({ recovery: 'r_1', key: 'recap#1', mailId })).toEqual(sealed)
  }
})

test('a letter that was kept before papers were, with all that is on it, is still read', async () => {
  const dataKeys = openDataKeys(memoryTable(), 'arn:master')
  await table.putNew({ pk: 'REC#r_1', sk: 'COPY#recap#1', copy: await dataKeys.seal('c_1', letter) })
  const copy = await lettersIn(table).copyOf({ recovery: 'r_1', key: 'recap#1' })
  expect(copy && (await dataKeys.unseal(copy))).toEqual(letter)
  expect(papers()).toEqual([])
})
