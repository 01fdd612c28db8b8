import { AwsError } from '#infra/local/wire/aws-error.ts'
import { operationsOf, type Service } from './service.ts'

/** Secrets Manager in memory: every secret has one version, and no predecessor yet. */
export const openSecrets = (): Service =>
  operationsOf({
    GetSecretValue: ({ SecretId, VersionStage }: { SecretId: string; VersionStage: string }) => {
      if (VersionStage !== 'AWSCURRENT')
        throw new AwsError('ResourceNotFoundException', 'Secrets Manager can’t find the specified secret version.')
      return { SecretString: secretNamed(SecretId), VersionId: 'version-1-of-the-secret' }
    },
    ListSecretVersionIds: () => ({
      Versions: [{ VersionId: 'version-1-of-the-secret', VersionStages: ['AWSCURRENT'] }],
    }),
  })

/** The vendors' keys are one secret, written as JSON; any other is just long enough. */
const secretNamed = (name: string): string =>
  name.includes('Vendors')
    ? JSON.stringify({ stripe: 'sk_test_none', shopify: 'shpat_none' })
    : `the secret ${name}`.padEnd(48, '.')
