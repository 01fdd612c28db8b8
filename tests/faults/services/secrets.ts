import { AwsError } from '#infra/local/wire/aws-error.ts'
import { operationsOf, type Service } from './service.ts'

/** Secrets Manager in memory: every secret has one version until all are rotated, and keeps those that it had. */
export type Secrets = Service & { rotate(): void }

type Asked = { SecretId: string; VersionStage?: string; VersionId?: string }

export function openSecrets(now: () => number): Secrets {
  const madeAt = [now()]
  const idOf = (n: number) => `v${n}-of-the-secret`
  const stageOf = (n: number) => ['AWSCURRENT', 'AWSPREVIOUS'][madeAt.length - 1 - n]

  return {
    rotate: () => void madeAt.push(now()),
    ...operationsOf({
      GetSecretValue: ({ SecretId, VersionStage = 'AWSCURRENT', VersionId }: Asked) => {
        const n = madeAt.findIndex((_, n) =>
          VersionId === undefined ? stageOf(n) === VersionStage : idOf(n) === VersionId,
        )
        if (n === -1)
          throw new AwsError('ResourceNotFoundException', 'Secrets Manager can’t find the specified secret version.')
        return { SecretString: secretNamed(SecretId, n), VersionId: idOf(n) }
      },
      /** One version to a page. */
      ListSecretVersionIds: ({ NextToken = '0' }: { NextToken?: string }) => {
        const [n, stage] = [Number(NextToken), stageOf(Number(NextToken))]
        const version = {
          VersionId: idOf(n),
          VersionStages: stage ? [stage] : [],
          CreatedDate: (madeAt[n] ?? 0) / 1000,
        }
        return { Versions: [version], ...(n + 1 < madeAt.length && { NextToken: `${n + 1}` }) }
      },
    }),
  }
}

/** The vendors' keys are one secret, written as JSON, and stay; any other is just long enough. */
const secretNamed = (name: string, version: number): string =>
  name.includes('Vendors')
    ? JSON.stringify({ stripe: 'sk_test_none', shopify: 'shpat_none' })
    : `the secret ${name} ${version}`.padEnd(48, '.')
