import { DecryptCommand, EncryptCommand, GenerateDataKeyCommand, KMSClient } from '@aws-sdk/client-kms'
import { expect, onTestFinished, test } from 'vitest'
import { openKeys } from '#infra/local/stand-ins/keys.ts'
import { openStore, type Store } from '#infra/local/store.ts'
import { clientOf, clockAtNoon, folder } from './on-the-wire.ts'

async function open(store?: Store) {
  const keys = await openKeys({ store: store ?? (await openStore()) })
  const kms = new KMSClient(await clientOf(clockAtNoon(), keys.service))
  return { keys, kms }
}

const EncryptionContext = { customer: 'c-1', table: 'keys' }
const nameOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'nothing',
    (error) => error.name,
  )

test('a data key is opened again with the same context, whatever its order, and with no other', async () => {
  const { keys, kms } = await open()
  const { arn } = await keys.createKey('customers')
  const sealed = await kms.send(
    new GenerateDataKeyCommand({ KeyId: 'alias/customers', KeySpec: 'AES_256', EncryptionContext }),
  )
  expect(sealed.Plaintext).toHaveLength(32)
  expect(sealed.KeyId).toBe(arn)
  const { CiphertextBlob } = sealed
  const reordered = { table: 'keys', customer: 'c-1' }
  const opened = await kms.send(new DecryptCommand({ CiphertextBlob, EncryptionContext: reordered }))
  expect(opened.Plaintext).toEqual(sealed.Plaintext)
  expect(await nameOf(kms.send(new DecryptCommand({ CiphertextBlob })))).toBe('InvalidCiphertextException')
  const other = { ...EncryptionContext, customer: 'c-2' }
  expect(await nameOf(kms.send(new DecryptCommand({ CiphertextBlob, EncryptionContext: other })))).toBe(
    'InvalidCiphertextException',
  )
})

test('a blob that was changed anywhere is not opened', async () => {
  const { keys, kms } = await open()
  const { keyId } = await keys.createKey()
  const { CiphertextBlob = new Uint8Array() } = await kms.send(
    new EncryptCommand({ KeyId: keyId, Plaintext: Buffer.from('secret') }),
  )
  expect(Buffer.from(CiphertextBlob).includes('secret')).toBe(false)
  for (let position = 0; position < CiphertextBlob.length; position += 5) {
    const changed = Uint8Array.from(CiphertextBlob)
    changed[position] = (changed[position] ?? 0) ^ 1
    expect(await nameOf(kms.send(new DecryptCommand({ CiphertextBlob: changed })))).toBe('InvalidCiphertextException')
  }
  const cut = CiphertextBlob.slice(0, 40)
  expect(await nameOf(kms.send(new DecryptCommand({ CiphertextBlob: cut })))).toBe('InvalidCiphertextException')
})

test('a key is found by id, ARN and alias; an unknown, wrong or disabled one is refused by AWS’s names', async () => {
  const { keys, kms } = await open()
  const { keyId, arn } = await keys.createKey('alias/customers')
  const other = await keys.createKey()
  const encrypt = (KeyId: string) => kms.send(new EncryptCommand({ KeyId, Plaintext: Buffer.from('x') }))
  for (const name of [keyId, arn, 'alias/customers', 'arn:aws:kms:eu-central-1:000000000000:alias/customers']) {
    expect((await encrypt(name)).KeyId).toBe(arn)
  }
  expect(await nameOf(encrypt('alias/none'))).toBe('NotFoundException')
  expect(await nameOf(encrypt('12345678-0000-0000-0000-000000000000'))).toBe('NotFoundException')
  const { CiphertextBlob } = await encrypt(keyId)
  expect(await nameOf(kms.send(new DecryptCommand({ CiphertextBlob, KeyId: other.arn })))).toBe('IncorrectKeyException')
  await keys.setEnabled(keyId, false)
  expect(await nameOf(encrypt(keyId))).toBe('DisabledException')
  expect(await nameOf(kms.send(new DecryptCommand({ CiphertextBlob })))).toBe('DisabledException')
  await keys.setEnabled(keyId, true)
  expect(await nameOf(kms.send(new DecryptCommand({ CiphertextBlob })))).toBe('nothing')
})

test('what does not fit is refused', async () => {
  const { keys, kms } = await open()
  const { keyId: KeyId } = await keys.createKey()
  expect(await nameOf(kms.send(new EncryptCommand({ KeyId, Plaintext: new Uint8Array(4097) })))).toBe(
    'ValidationException',
  )
  expect(await nameOf(kms.send(new GenerateDataKeyCommand({ KeyId })))).toBe('ValidationException')
})

test('a key of an earlier start opens what it sealed then', async () => {
  const path = folder()
  const store = await openStore(path)
  const first = await open(store)
  const { keyId } = await first.keys.createKey('customers')
  const { CiphertextBlob } = await first.kms.send(
    new EncryptCommand({ KeyId: keyId, Plaintext: Buffer.from('x'), EncryptionContext }),
  )
  await store.close()
  const reopened = await openStore(path)
  onTestFinished(() => reopened.close())
  const second = await open(reopened)
  expect(await second.keys.createKey('customers')).toMatchObject({ keyId })
  const { Plaintext } = await second.kms.send(new DecryptCommand({ CiphertextBlob, EncryptionContext }))
  expect(Buffer.from(Plaintext ?? []).toString()).toBe('x')
})
