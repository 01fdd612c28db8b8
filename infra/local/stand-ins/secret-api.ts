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
type Staged = [labels: Stage[], version: SecretVersion]

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
        const [labels, version] = versionOf(secret, VersionId, VersionStage)
        return {
          ARN: secret.arn,
          Name: name,
          VersionId: version.versionId,
          SecretString: version.value,
          VersionStages: labels,
          CreatedDate: Date.parse(version.createdAt) / 1000,
        }
      },
    ),

    ListSecretVersionIds: operation(
      z.object({ SecretId: z.string(), IncludeDeprecated: z.boolean().optional() }),
      async ({ SecretId, IncludeDeprecated }) => {
        const [name, secret] = secretNamed(SecretId)
        const told = versionsOf(secret).filter(([labels]) => IncludeDeprecated || labels.length > 0)
        const Versions = told.map(([labels, { versionId, createdAt }]) => ({
          VersionId: versionId,
          ...(labels.length > 0 && { VersionStages: labels }),
          CreatedDate: Date.parse(createdAt) / 1000,
        }))
        return { ARN: secret.arn, Name: name, Versions }
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

const versionsOf = ({ current, previous, older = [] }: Secret): Staged[] => [
  [['AWSCURRENT'], current],
  ...(previous ? [[['AWSPREVIOUS'], previous] satisfies Staged] : []),
  ...older.map((version): Staged => [[], version]),
]

function versionOf(secret: Secret, id: string | undefined, stage: string | undefined): Staged {
  const wantedStage = stage ?? (id === undefined ? 'AWSCURRENT' : undefined)
  const found = versionsOf(secret).find(
    ([labels, { versionId }]) =>
      (wantedStage === undefined || labels.some((label) => label === wantedStage)) && versionId === (id ?? versionId),
  )
  if (found !== undefined) return found
  const sought = id === undefined ? `staging label: ${wantedStage}` : `VersionId: ${id}`
  throw new AwsError('ResourceNotFoundException', `Secrets Manager can't find the specified secret value for ${sought}`)
}
