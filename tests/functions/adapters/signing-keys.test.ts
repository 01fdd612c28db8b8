import {
  GetSecretValueCommand,
  ListSecretVersionIdsCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager'
import { mockClient } from 'aws-sdk-client-mock'
import { expect, test } from 'vitest'
import { longestLinkDays, openLinks } from '#functions/adapters/links.ts'
import { openSigningKeys } from '#functions/adapters/signing-keys.ts'
import { openSecrets } from '#infra/local/stand-ins/secrets.ts'
import { clientOf } from '../../infra/local/stand-ins/on-the-wire.ts'
import { aRecovery } from '../../support/a-recovery.ts'
import { noon } from '../../support/an-order.ts'

const question = { purpose: 'answer' as const, recovery: aRecovery().id, round: 1 }

/** A shop that rotates the secret of its links by hand. Each of `links` is a function that has just started. */
async function aShop() {
  let at = noon
  const now = () => at
  const clock = { now, at: () => () => undefined, hold: () => () => undefined }
  const secrets = await openSecrets({ clock })
  await secrets.create('links', { value: 'the first secret' })
  const client = new SecretsManagerClient(await clientOf(clock as never, secrets.service))
  return {
    pass: (days: number) => {
      at += days * 86_400_000
    },
    links: () => openLinks(openSigningKeys('links', longestLinkDays, client, now), now),
    rotate: (times: number) =>
      client.send(
        new PutSecretValueCommand({ SecretId: 'links', SecretString: `the secret after ${times} rotations` }),
      ),
  }
}

test('F76 a link is good for all its days, however often the secret is rotated meanwhile', async () => {
  const { pass, links, rotate } = await aShop()
  const token = await links().sign(question, 60)
  for (const times of [1, 2, 3, 4]) {
    pass(14)
    await rotate(times)
  }
  expect(await links().read('answer', token)).toMatchObject(question)
  pass(14)
  expect(await links().read('answer', token)).toEqual({ refused: 'expired', was: question })
})

test('F76 a key opens nothing any more once the last link is over that it can have signed', async () => {
  const { pass, links, rotate } = await aShop()
  const token = await links().sign(question, longestLinkDays)
  await rotate(1)
  pass(longestLinkDays - 1)
  await rotate(2)
  expect(await links().read('answer', token)).toMatchObject(question)
  pass(2)
  expect(await links().read('answer', token)).toEqual({ refused: 'unknown' })
})

test('F76 a link signed just after a rotation opens where the rotation is not known yet', async () => {
  const { pass, links, rotate } = await aShop()
  const old = await links().sign(question, 60)
  await rotate(1)
  const opened = links()
  expect(await opened.read('answer', old)).toMatchObject(question)
  await rotate(2)
  pass(1 / 1440)
  expect(await opened.read('answer', await links().sign(question, 60))).toMatchObject(question)
})

const stolen = { id: '22222222-aaaa', value: 'the secret that got out' }

/** A secret whose predecessor got out, with what was done about it. */
function withALeak(labels: string[]) {
  const vault = mockClient(SecretsManagerClient)
  vault
    .on(GetSecretValueCommand, { VersionStage: 'AWSCURRENT' })
    .resolves({ SecretString: 'new', VersionId: '11111111' })
  vault
    .on(GetSecretValueCommand, { VersionStage: 'AWSPREVIOUS' })
    .resolves({ SecretString: stolen.value, VersionId: stolen.id })
  vault.on(GetSecretValueCommand, { VersionId: stolen.id }).resolves({ SecretString: stolen.value })
  vault.on(ListSecretVersionIdsCommand).resolves({
    Versions: [
      { VersionId: '11111111', VersionStages: ['AWSCURRENT'], CreatedDate: new Date(noon) },
      { VersionId: stolen.id, VersionStages: labels, CreatedDate: new Date(noon - 1) },
    ],
  })
  return {
    vault,
    links: openLinks(
      openSigningKeys('links', longestLinkDays, new SecretsManagerClient(), () => noon),
      () => noon,
    ),
  }
}

const forged = () =>
  openLinks({ current: async () => stolen, named: async () => stolen }, () => noon).sign(question, 60)

test('F72 F76 a key that got out opens nothing from the moment its version is marked as revoked', async () => {
  expect(await withALeak(['AWSPREVIOUS']).links.read('answer', await forged())).toMatchObject(question)
  expect(await withALeak(['AWSPREVIOUS', 'REVOKED-1']).links.read('answer', await forged())).toEqual({
    refused: 'unknown',
  })
})

test('F72 links with made-up keys do not have the secret listed each time', async () => {
  const { vault, links } = withALeak(['AWSPREVIOUS'])
  for (const id of ['33333333', '44444444', '55555555']) {
    const key = { id, value: 'made up' }
    const madeUp = await openLinks({ current: async () => key, named: async () => key }, () => noon).sign(question, 60)
    expect(await links.read('answer', madeUp)).toEqual({ refused: 'unknown' })
  }
  expect(vault.commandCalls(ListSecretVersionIdsCommand)).toHaveLength(1)
})
