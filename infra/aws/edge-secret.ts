import { type RemovalPolicy, SecretValue, Validations } from 'aws-cdk-lib'
import { type ISecret, Secret } from 'aws-cdk-lib/aws-secretsmanager'
import type { Construct } from 'constructs'
import { fitting } from './fitting.ts'
import type { Stage } from './stage.ts'

/** Where CloudFront takes its certificates and its firewalls from, wherever the rest of a stage is. */
export const edgeRegion = 'us-east-1'

/** Known by its name, because two regions read it. */
const edgeSecretNameOf = ({ name }: Stage): string => `amends-${name}-edge`

/** What CloudFront says to the doors with every request; no template holds it. */
export const saysTheSecret = (stage: Stage): Record<string, string> => ({
  'x-amends-edge': SecretValue.secretsManager(edgeSecretNameOf(stage)).unsafeUnwrap(),
})

/** What the public address says to the doors, so that they know who has come past its firewall. */
export function edgeSecret(scope: Construct, stage: Stage, removalPolicy: RemovalPolicy): ISecret {
  const secret = new Secret(scope, 'EdgeSecret', {
    description: 'What the public address says to the doors',
    secretName: edgeSecretNameOf(stage),
    generateSecretString: { passwordLength: 48, excludePunctuation: true },
    removalPolicy,
    ...(stage.region !== edgeRegion && { replicaRegions: [{ region: edgeRegion }] }),
  })
  Validations.of(secret).acknowledge({
    id: 'AwsSolutions-SMG4',
    reason: 'CloudFront learns a new one by a deployment, and the doors take the one before until then',
  })
  return fitting<ISecret>(secret)
}
