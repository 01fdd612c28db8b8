import { GetSecretValueCommand, ResourceNotFoundException, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'

/** How long a secret is remembered before it is read again: a rotation reaches every function within this time. */
export const rememberedMs = 5 * 60 * 1000

export type LiveSecret = { id: string; value: string }
export type Secret = { live(): Promise<[LiveSecret, ...LiveSecret[]]> }

/** A secret with its predecessor, which stays good while a rotation is under way. The first is the current one. */
export function openSecret(name: string, client = new SecretsManagerClient({}), now: () => number = Date.now): Secret {
  let remembered: { until: number; live: [LiveSecret, ...LiveSecret[]] } | undefined

  async function version(stage: string): Promise<LiveSecret | undefined> {
    try {
      const { SecretString, VersionId } = await client.send(
        new GetSecretValueCommand({ SecretId: name, VersionStage: stage }),
      )
      return SecretString && VersionId ? { id: VersionId, value: SecretString } : undefined
    } catch (error) {
      if (error instanceof ResourceNotFoundException) return undefined
      throw error
    }
  }

  return {
    async live() {
      if (remembered !== undefined && now() < remembered.until) return remembered.live
      const [current, previous] = await Promise.all([version('AWSCURRENT'), version('AWSPREVIOUS')])
      if (current === undefined) throw new Error(`the secret ${name} has no value yet`)
      const live: [LiveSecret, ...LiveSecret[]] = previous === undefined ? [current] : [current, previous]
      remembered = { until: now() + rememberedMs, live }
      return live
    },
  }
}
