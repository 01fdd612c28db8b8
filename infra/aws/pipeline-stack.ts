import { CfnOutput, Duration, Stack, type StackProps, Validations } from 'aws-cdk-lib'
import * as iam from 'aws-cdk-lib/aws-iam'
import type { Construct } from 'constructs'
import type { Stage } from './stage.ts'

type Props = StackProps & { stage: Stage; github: string }

const issuer = 'token.actions.githubusercontent.com'

/**
 * Who deploys by GitHub Actions, without a key that could be lost: one role reads what is deployed and tells the
 * difference of a pull request, the other deploys, from the environment of the stage's name only, where people approve.
 */
export class PipelineStack extends Stack {
  readonly #provider: iam.CfnOIDCProvider

  constructor(scope: Construct, id: string, { stage, github, ...props }: Props) {
    super(scope, id, props)
    this.#provider = new iam.CfnOIDCProvider(this, 'GitHub', {
      url: `https://${issuer}`,
      clientIdList: ['sts.amazonaws.com'],
    })
    const stacks = [`amends-${stage.name}-*`, 'CDKToolkit'].map((stackName) =>
      this.formatArn({ service: 'cloudformation', resource: 'stack', resourceName: `${stackName}/*` }),
    )

    const review = this.#roleFor('Review', `repo:${github}:pull_request`)
    const readsStacks = ['cloudformation:DescribeStacks', 'cloudformation:GetTemplate']
    review.addToPolicy(new iam.PolicyStatement({ actions: readsStacks, resources: stacks }))

    const deploy = this.#roleFor('Deploy', `repo:${github}:environment:${stage.name}`)
    const bootstrapped = ['deploy', 'file-publishing', 'lookup'].map((kind) =>
      this.formatArn({
        ...{ service: 'iam', region: '', resource: 'role' },
        resourceName: `cdk-*-${kind}-role-${this.account}-${this.region}`,
      }),
    )
    deploy.addToPolicy(new iam.PolicyStatement({ actions: ['sts:AssumeRole'], resources: bootstrapped }))
    deploy.addToPolicy(new iam.PolicyStatement({ actions: ['cloudformation:DescribeStacks'], resources: stacks }))
    deploy.addToPolicy(new iam.PolicyStatement({ actions: looksAtMail, resources: ['*'] }))

    for (const role of [review, deploy])
      Validations.of(role).acknowledge({
        id: 'AwsSolutions-IAM5',
        reason:
          'The stacks of one stage, the roles that the CDK has made for deploying, and settings of SES that know no resources',
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
