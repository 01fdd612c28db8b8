import { DecryptCommand, GenerateDataKeyCommand, KMSClient } from '@aws-sdk/client-kms'
import { beforeEach, describe, expect, test } from 'vitest'
import { openDataKeys } from '#functions/adapters/data-keys.ts'
import { canary, iso, noon } from '../../support/an-order.ts'
import { memoryTable } from '../../support/memory-table.ts'
import { mocked } from '../../support/mocked.ts'

const kms = mocked(KMSClient)
let table: ReturnType<typeof memoryTable>
const keys = () => openDataKeys(table, 'arn:master')

/** Wraps a key by turning its bytes round: enough to see which key opens what. */
const turned = (bytes: Uint8Array) => Uint8Array.from(bytes, (byte) => 255 - byte)
let made = 0

beforeEach(() => {
  table = memoryTable()
  kms.reset()
  kms.on(GenerateDataKeyCommand).callsFake(() => {
    made += 1
    const Plaintext = new Uint8Array(32).fill(made)
    return { Plaintext, CiphertextBlob: turned(Plaintext) }
  })
  kms.on(DecryptCommand).callsFake(({ CiphertextBlob }) => ({ Plaintext: turned(CiphertextBlob) }))
})

test('F101 what is sealed can be read with its owner’s key, and by no eye', async () => {
  const sealed = await keys().seal('c_1', canary)
  expect(await keys().unseal(sealed)).toEqual(canary)
  expect(Buffer.from(sealed.box, 'base64').toString('latin1')).not.toContain('Canaria')
})

test('F102 destroying one key erases its owner everywhere, and nobody else', async () => {
  const [one, other] = [await keys().seal('c_1', canary), await keys().seal('c_2', canary)]
  await keys().erase('c_1', one.key, iso(noon))
  expect(await keys().unseal(one)).toBeUndefined()
  expect(await keys().unseal(other)).toEqual(canary)
})

test('F102 who comes back after having been erased gets another key, and what was sealed before stays closed', async () => {
  const before = await keys().seal('c_1', canary)
  await keys().erase('c_1', before.key, iso(noon))
  const after = await keys().seal('c_1', { name: 'again' })
  expect(await keys().unseal(after)).toEqual({ name: 'again' })
  expect(await keys().unseal(before)).toBeUndefined()
})

test('F102 the key of who came back is not destroyed by an erasure from before, done again after a restore', async () => {
  const before = await keys().seal('c_1', canary)
  await keys().erase('c_1', before.key, iso(noon))
  const after = await keys().seal('c_1', { name: 'again' })
  await keys().erase('c_1', before.key, iso(noon))
  expect(await keys().unseal(after)).toEqual({ name: 'again' })
})

test('F101 a customer’s pseudonym is the same for ever, shows nothing of the shop’s id, and cannot be guessed without our key', async () => {
  const ours = await keys().pseudonymOf(canary.email)
  expect(ours).toMatch(/^c_[a-z2-7]{20}$/)
  expect(await keys().pseudonymOf(canary.email)).toBe(ours)
  table = memoryTable()
  expect(await keys().pseudonymOf(canary.email)).not.toBe(ours)
})

test('F102 a function that has just opened what is sealed opens nothing of it once its owner is erased', async () => {
  const warm = keys()
  const sealed = await warm.seal('c_1', canary)
  expect(await warm.unseal(sealed)).toEqual(canary)
  await keys().erase('c_1', sealed.key, iso(noon))
  expect(await warm.unseal(sealed)).toBeUndefined()
})

test('F103 KMS is asked once for all customers of a month, and again after an hour', async () => {
  let at = noon
  const warm = openDataKeys(table, 'arn:master', undefined, () => at)
  const sealed = await warm.seal('c_1', canary)
  for (let other = 2; other < 9; other++) await warm.seal(`c_${other}`, canary)
  await warm.unseal(sealed)
  expect(kms.commandCalls(GenerateDataKeyCommand)).toHaveLength(1)
  expect(kms.commandCalls(DecryptCommand)).toHaveLength(0)
  at += 3_600_000
  await warm.unseal(sealed)
  await warm.unseal(sealed)
  expect(kms.commandCalls(DecryptCommand)).toHaveLength(1)
})

test('F103 what was sealed in another month opens with the key of that month', async () => {
  const sealed = await keys().seal('c_1', canary)
  const nextMonth = openDataKeys(table, 'arn:master', undefined, () => noon + 31 * 86_400_000)
  await nextMonth.seal('c_2', canary)
  expect(await nextMonth.unseal(sealed)).toEqual(canary)
  expect(kms.commandCalls(GenerateDataKeyCommand)).toHaveLength(2)
})

test('F102 a lost key of a month is said, and not taken for customers who were erased', async () => {
  const sealed = await keys().seal('c_1', canary)
  const month = table.items().find(({ pk }) => pk === 'KEY#month-2026-11')
  await table.update({ pk: String(month?.pk), sk: 'KEY' }, { remove: [['wrapped']] })
  await expect(keys().unseal(sealed)).rejects.toThrow('the key of 2026-11 is gone')
})

test('F103 a key that KMS itself has wrapped still opens what was sealed with it', async () => {
  const bytes = new Uint8Array(32).fill(7)
  const wrapped = Buffer.from(turned(bytes)).toString('base64')
  await table.putNew({ pk: 'KEY#c_1', sk: 'KEY', key: 'k_old', wrapped, expires: noon / 1000 + 730 * 86_400 })
  const sealed = await keys().seal('c_1', canary)
  expect(sealed.key).toBe('k_old')
  expect(await keys().unseal(sealed)).toEqual(canary)
})

describe('F102 what names somebody is not kept for ever', () => {
  const dayMs = 86_400_000
  const at = (days: number) => openDataKeys(table, 'arn:master', undefined, () => noon + days * dayMs)
  const endsAfterDays = () =>
    Math.round((Number(table.items().find(({ pk }) => pk === 'KEY#c_1')?.expires) * 1000 - noon) / dayMs)

  test('a key ends two years after it was made, and with it all that was sealed with it', async () => {
    await at(0).seal('c_1', canary)
    await at(300).seal('c_1', canary)
    expect(endsAfterDays()).toBe(730)
  })

  test('whoever is still a customer in the second year is kept for two more, with the same key', async () => {
    const sealed = await at(0).seal('c_1', canary)
    await at(400).seal('c_1', canary)
    expect(endsAfterDays()).toBe(400 + 730)
    expect(await at(400).unseal(sealed)).toEqual(canary)
  })

  test('the key that makes the pseudonyms never ends: what happened before would belong to nobody', async () => {
    await at(0).pseudonymOf(canary.email)
    expect(table.items().find(({ pk }) => pk === 'KEY#c_1')?.expires).toBeUndefined()
  })
})

test('F1 two events of a new customer at once are sealed with one key', async () => {
  const sealed = await Promise.all([keys().seal('c_1', 1), keys().seal('c_1', 2)])
  expect(await Promise.all(sealed.map((one) => keys().unseal(one)))).toEqual([1, 2])
})

test('F72 a sealed text that was changed does not open', async () => {
  const sealed = await keys().seal('c_1', canary)
  const bytes = Buffer.from(sealed.box, 'base64')
  bytes[40] = (bytes[40] ?? 0) ^ 1
  await expect(keys().unseal({ ...sealed, box: bytes.toString('base64') })).rejects.toThrow()
})

test('F103 what KMS wraps is asked of it by its own name, and a customer’s key opens in nobody else’s place', async () => {
  const sealed = await keys().seal('c_1', canary)
  expect(kms.commandCalls(GenerateDataKeyCommand)[0]?.args[0].input).toMatchObject({
    KeyId: 'arn:master',
    EncryptionContext: { owner: 'month-2026-11' },
  })
  const { pk: _, ...key } = (await table.get({ pk: 'KEY#c_1', sk: 'KEY' })) ?? {}
  await table.putNew({ ...key, pk: 'KEY#c_2', sk: 'KEY' })
  await expect(keys().unseal({ ...sealed, owner: 'c_2' })).rejects.toThrow()
})
