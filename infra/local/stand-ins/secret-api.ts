import * as z from 'zod'
import { AwsError } from '../wire/aws-error.ts'
import { operation, type Service, serviceOf } from '../wire/service.ts'
import type { Secret, SecretsByName, SecretVersion } from './secrets.ts'

export interface SecretApiOptions {
  read(): SecretsByName
  /** Makes `value` the current version; what was current becomes the previous one. */
  put(name: string, secret: Secret, value: string, versionId: string | undefined): void
}

type Stage = 'AWSCURRENT' | 'AWSPREVIOUS'

/** Secrets Manager's operations on texts; binary secrets are not kept here. */
export function secretApi({ read, put }: SecretApiOptions): Service {
  function secretNamed(id: string): [name: string, secret: Secret] {
    // An ARN may be given without its random ending.
    const found = Object.entries(read()).find(([name, { arn }]) => id === name || id === arn || id === arn.slice(0, -7))
    if (found !== undefined) return found
    throw new AwsError('ResourceNotFoundException', "Secrets Manager can't find the specified secret.")
  }

  return serviceOf('secretsmanager', {
    GetSecretValue: operation(
      z.object({ SecretId: z.string(), VersionId: z.string().optional(), VersionStage: z.string().optional() }),
      async ({ SecretId, VersionId, VersionStage }) => {
        const [name, secret] = secretNamed(SecretId)
        const [stage, version] = versionOf(secret, VersionId, VersionStage)
        return {
          ARN: secret.arn,
          Name: name,
          VersionId: version.versionId,
          SecretString: version.value,
          VersionStages: [stage],
          CreatedDate: Date.parse(version.createdAt) / 1000,
        }
      },
    ),

    PutSecretValue: operation(
      z.object({ SecretId: z.string(), SecretString: z.string(), ClientRequestToken: z.string().optional() }),
      async ({ SecretId, SecretString, ClientRequestToken }) => {
        const [name, secret] = secretNamed(SecretId)
        const repeated = [secret.current, secret.previous].find((version) => version?.versionId === ClientRequestToken)
        if (repeated === undefined) put(name, secret, SecretString, ClientRequestToken)
        else if (repeated.value !== SecretString) {
          const message = `A resource with the ID ${ClientRequestToken} already exists with another value.`
          throw new AwsError('ResourceExistsException', message)
        }
        const VersionId = repeated?.versionId ?? secretNamed(name)[1].current.versionId
        return { ARN: secret.arn, Name: name, VersionId, VersionStages: ['AWSCURRENT'] }
      },
    ),
  })
}

function versionOf(secret: Secret, id: string | undefined, stage: string | undefined): [Stage, SecretVersion] {
  const versions: [Stage, SecretVersion | undefined][] = [
    ['AWSCURRENT', secret.current],
    ['AWSPREVIOUS', secret.previous],
  ]
  const wantedStage = stage ?? (id === undefined ? 'AWSCURRENT' : undefined)
  for (const [label, version] of versions) {
    const isWanted = label === (wantedStage ?? label) && version?.versionId === (id ?? version?.versionId)
    if (version !== undefined && isWanted) return [label, version]
  }
  const sought = id === undefined ? `staging label: ${wantedStage}` : `VersionId: ${id}`
  throw new AwsError('ResourceNotFoundException', `Secrets Manager can't find the specified secret value for ${sought}`)
}
