import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { GetSecretValueCommand, PutSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { expect, test } from 'vitest'
import { openSecrets } from '#infra/local/stand-ins/secrets.ts'
import { clientOf, clockAtNoon, folder } from './on-the-wire.ts'

async function open(file?: string) {
  const clock = clockAtNoon()
  const secrets = await openSecrets({ clock, ...(file === undefined ? {} : { file }) })
  const client = new SecretsManagerClient(await clientOf(clock, secrets.service))
  const get = (SecretId: string, more: { VersionStage?: string; VersionId?: string } = {}) =>
    client.send(new GetSecretValueCommand({ SecretId, ...more }))
  const put = (SecretId: string, SecretString: string, ClientRequestToken?: string) =>
    client.send(
      new PutSecretValueCommand({
        SecretId,
        SecretString,
        ...(ClientRequestToken === undefined ? {} : { ClientRequestToken }),
      }),
    )
  return { secrets, get, put }
}

const nameOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'nothing',
    (error) => error.name,
  )

test('a secret is found by its name and by its ARN', async () => {
  const { secrets, get } = await open()
  const { arn } = await secrets.create('amends/stripe', { value: 'sk_1' })
  for (const id of ['amends/stripe', arn, arn.slice(0, -7)]) {
    const answer = await get(id)
    expect(answer).toMatchObject({
      ARN: arn,
      Name: 'amends/stripe',
      SecretString: 'sk_1',
      VersionStages: ['AWSCURRENT'],
    })
    expect(answer.CreatedDate?.toISOString()).toContain('2026-11-25T12:00')
  }
  expect(await nameOf(get('amends'))).toBe('ResourceNotFoundException')
})

test('a new value becomes the current one and the old one the previous', async () => {
  const { secrets, get, put } = await open()
  await secrets.create('s', { value: 'old' })
  expect(await nameOf(get('s', { VersionStage: 'AWSPREVIOUS' }))).toBe('ResourceNotFoundException')
  const first = await get('s')
  await put('s', 'new')
  expect((await get('s')).SecretString).toBe('new')
  expect((await get('s', { VersionStage: 'AWSPREVIOUS' })).SecretString).toBe('old')
  expect(await get('s', { VersionId: first.VersionId ?? '' })).toMatchObject({
    SecretString: 'old',
    VersionStages: ['AWSPREVIOUS'],
  })
  expect(await nameOf(get('s', { VersionStage: 'AWSPENDING' }))).toBe('ResourceNotFoundException')
  expect(await nameOf(put('none', 'x'))).toBe('ResourceNotFoundException')
})

test('a repeated put counts once; the same token for another value is refused', async () => {
  const { secrets, get, put } = await open()
  await secrets.create('s', { value: 'old' })
  const token = '11111111-2222-3333-4444-555555555555'
  await put('s', 'new', token)
  expect(await put('s', 'new', token)).toMatchObject({ VersionId: token })
  expect((await get('s', { VersionStage: 'AWSPREVIOUS' })).SecretString).toBe('old')
  expect(await nameOf(put('s', 'other', token))).toBe('ResourceExistsException')
})

test('an existing secret keeps its value, through restarts and edits of the file', async () => {
  const file = join(folder(), 'deeper', 'secrets.json')
  const first = await open(file)
  const { arn } = await first.secrets.create('s', { generate: { PasswordLength: 40 } })
  const { SecretString } = await first.get('s')
  expect(SecretString).toHaveLength(40)
  expect(statSync(file).mode & 0o777).toBe(0o600)

  const second = await open(file)
  expect(await second.secrets.create('s', { generate: {} })).toEqual({ name: 's', arn })
  expect((await second.get('s')).SecretString).toBe(SecretString)
  writeFileSync(file, readFileSync(file, 'utf8').replace(JSON.stringify(SecretString), '"by hand"'))
  expect((await second.get('s')).SecretString).toBe('by hand')
})

test('secrets are made up as CloudFormation would', async () => {
  const { secrets, get } = await open()
  const made = async (name: string, generate: object) => {
    await secrets.create(name, { generate })
    return (await get(name)).SecretString ?? ''
  }
  expect(await made('usual', {})).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[^\w]).{32}$/)
  expect(await made('plain', { ExcludePunctuation: true, ExcludeCharacters: 'abc', PasswordLength: 500 })).toMatch(
    /^[d-zA-Z0-9]{500}$/,
  )
  const template = {
    SecretStringTemplate: '{"user":"amends"}',
    GenerateStringKey: 'password',
    ExcludePunctuation: true,
  }
  expect(JSON.parse(await made('object', template))).toEqual({
    user: 'amends',
    password: expect.stringMatching(/^[\da-zA-Z]{32}$/),
  })
})
