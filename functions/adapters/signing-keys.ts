import {
  GetSecretValueCommand,
  ListSecretVersionIdsCommand,
  SecretsManagerClient,
  type SecretVersionsListEntry,
} from '@aws-sdk/client-secrets-manager'
import { type LiveSecret, openSecret, rememberedMs } from './secrets.ts'

/** The keys of one secret: what signs, and all that once signed what may still come back. */
export type SigningKeys = {
  current(): Promise<LiveSecret>
  /** @param start how the id of the key begins, as the signed thing says it */
  named(start: string): Promise<LiveSecret | undefined>
}

/** A label that begins so ends a version at once, wherever its secret has got to. */
const revoked = 'REVOKED'

/** How old the list may be that does not know a key: one made a moment ago counts, and made-up ones cost little. */
const unknownMs = 10_000

const dayMs = 86_400_000

/**
 * Every version of the secret is a key until the last thing it signed has ended, however often the secret is rotated
 * meanwhile. Nothing grows: Secrets Manager itself lets go of versions without a label beyond the hundredth.
 * @param lastsDays how long the longest-lived thing is good that a key signs; @param now epoch ms
 */
export function openSigningKeys(
  name: string,
  lastsDays: number,
  client = new SecretsManagerClient({}),
  now: () => number = Date.now,
): SigningKeys {
  const secret = openSecret(name, client, now)
  const values = new Map<string, string>()
  let listed: { at: number; ids: string[] } | undefined

  async function idsOf(atMostMs: number): Promise<string[]> {
    const at = now()
    if (listed !== undefined && at - listed.at < atMostMs) return listed.ids
    const ids = (await versions())
      .map(({ VersionId = '', VersionStages = [], CreatedDate }) => {
        return { id: VersionId, labels: VersionStages, madeAt: CreatedDate?.getTime() ?? 0 }
      })
      .sort((one, other) => other.madeAt - one.madeAt)
      .filter(({ labels }, n, newest) => {
        const replacedAt = newest[n - 1]?.madeAt ?? at
        return at - replacedAt <= lastsDays * dayMs && !labels.some((label) => label.startsWith(revoked))
      })
      .map(({ id }) => id)
    listed = { at, ids }
    return ids
  }

  async function versions(NextToken?: string): Promise<SecretVersionsListEntry[]> {
    const all = { SecretId: name, IncludeDeprecated: true }
    const page = await client.send(new ListSecretVersionIdsCommand({ ...all, ...(NextToken && { NextToken }) }))
    return [...(page.Versions ?? []), ...(page.NextToken ? await versions(page.NextToken) : [])]
  }

  async function secretOf(VersionId: string): Promise<string> {
    const known = values.get(VersionId)
    if (known !== undefined) return known
    const { SecretString = '' } = await client.send(new GetSecretValueCommand({ SecretId: name, VersionId }))
    values.set(VersionId, SecretString)
    return SecretString
  }

  const current = async () => (await secret.live())[0]

  return {
    current,
    async named(start) {
      const signs = await current()
      if (signs.id.startsWith(start)) return signs
      const isIt = (id: string) => id.startsWith(start)
      const id = (await idsOf(rememberedMs)).find(isIt) ?? (await idsOf(unknownMs)).find(isIt)
      return id === undefined ? undefined : { id, value: await secretOf(id) }
    },
  }
}
