import { CfnOutput, Duration, Stack, type StackProps, Validations } from 'aws-cdk-lib'
import * as iam from 'aws-cdk-lib/aws-iam'
import type { Construct } from 'constructs'
import { edgeRegion } from './edge-secret.ts'
import type { Stage } from './stage.ts'

type Props = StackProps & { stage: Stage; github: string }

const issuer = 'token.actions.githubusercontent.com'

/**
 * Who deploys by GitHub Actions, without a key that could be lost: one role reads what is deployed and tells the
 * difference of a pull request, the other deploys, from the environment of the stage's name only, where people approve.
 */
export class PipelineStack extends Stack {
  readonly deployer: iam.Role
  readonly #provider: iam.CfnOIDCProvider

  constructor(scope: Construct, id: string, { stage, github, ...props }: Props) {
    super(scope, id, props)
    this.#provider = new iam.CfnOIDCProvider(this, 'GitHub', {
      url: `https://${issuer}`,
      clientIdList: ['sts.amazonaws.com'],
    })
    const regions = [...new Set([this.region, ...(stage.edge ? [edgeRegion] : [])])]
    const stacks = (account: string) =>
      regions.flatMap((region) =>
        [`amends-${stage.name}-*`, 'CDKToolkit'].map(
          (name) => `arn:${this.partition}:cloudformation:${region}:${account}:stack/${name}/*`,
        ),
      )
    const bootstrapped = (account: string) =>
      regions.flatMap((region) =>
        ['deploy', 'file-publishing', 'lookup'].map(
          (kind) => `arn:${this.partition}:iam::${account}:role/cdk-*-${kind}-role-${account}-${region}`,
        ),
      )

    const review = this.#roleFor('Review', `repo:${github}:pull_request`)
    const readsStacks = ['cloudformation:DescribeStacks', 'cloudformation:GetTemplate']
    review.addToPolicy(new iam.PolicyStatement({ actions: readsStacks, resources: stacks(this.account) }))

    const deploy = this.#roleFor('Deploy', `repo:${github}:environment:${stage.name}`)
    this.deployer = deploy
    deploy.addToPolicy(new iam.PolicyStatement({ actions: ['sts:AssumeRole'], resources: bootstrapped(this.account) }))
    deploy.addToPolicy(
      new iam.PolicyStatement({ actions: ['cloudformation:DescribeStacks'], resources: stacks(this.account) }),
    )
    deploy.addToPolicy(new iam.PolicyStatement({ actions: looksAtMail, resources: ['*'] }))

    const wide = ['*', ...stacks('<AWS::AccountId>'), ...bootstrapped('<AWS::AccountId>')]
    for (const [role, resource] of [review, deploy].flatMap((role) => wide.map((one) => [role, one] as const)))
      Validations.of(role).acknowledge({
        id: `AwsSolutions-IAM5[Resource::${resource}]`,
        reason: 'The stacks of one stage, the roles that the CDK made for deploying, and what SES tells of no resource',
      })
    for (const [name, about, role] of [
      ['ReviewRole', 'The variable AMENDS_REVIEW_ROLE of the repository', review],
      ['DeployRole', `The variable AMENDS_DEPLOY_ROLE of the environment ${stage.name}`, deploy],
    ] as const)
      new CfnOutput(this, name, { description: about, value: role.roleArn })
  }

  #roleFor(name: string, subject: string): iam.Role {
    return new iam.Role(this, name, {
      maxSessionDuration: Duration.hours(1),
      assumedBy: new iam.WebIdentityPrincipal(this.#provider.attrArn, {
        StringEquals: { [`${issuer}:aud`]: 'sts.amazonaws.com', [`${issuer}:sub`]: subject },
      }),
    })
  }
}

/** What the last moves of a deployment ask SES for. */
const looksAtMail = [
  'ses:DescribeActiveReceiptRuleSet',
  'ses:SetActiveReceiptRuleSet',
  'ses:GetSendQuota',
  'ses:GetIdentityDkimAttributes',
  'ses:GetIdentityMailFromDomainAttributes',
]
