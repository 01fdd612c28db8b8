import { AwsError } from '#infra/local/wire/aws-error.ts'
import { operationsOf, type Service } from './service.ts'

/** Secrets Manager in memory: every secret has one version, and no predecessor yet. */
export const openSecrets = (): Service =>
  operationsOf({
    GetSecretValue: ({ SecretId, VersionStage }: { SecretId: string; VersionStage: string }) => {
      if (VersionStage !== 'AWSCURRENT')
        throw new AwsError('ResourceNotFoundException', 'Secrets Manager can’t find the specified secret version.')
      return { SecretString: `the secret ${SecretId}`.padEnd(48, '.'), VersionId: 'version-1-of-the-secret' }
    },
  })
