import { CfnOutput, Duration, Fn, Stack, type StackProps, Validations } from 'aws-cdk-lib'
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager'
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront'
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins'
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2'
import type { Construct } from 'constructs'
import type { DoorsStack } from './doors-stack.ts'
import { saysTheSecret } from './edge-secret.ts'
import type { Stage } from './stage.ts'

/** More than this from one address in five minutes is nobody’s shop and nobody’s customer. */
const REQUESTS_OF_ONE_ADDRESS = 10_000

type Props = StackProps & { stage: Stage; certificate: string; publicUrl: string; doors: DoorsStack }

/** The doors' public address: a firewall, and behind it CloudFront, which says a secret that the doors ask for. */
export class EdgeStack extends Stack {
  /** The firewall's ARN: the console stands behind it too. */
  readonly firewall: string

  constructor(scope: Construct, id: string, { stage, certificate, publicUrl, doors, ...props }: Props) {
    super(scope, id, props)
    // It says a secret that must be there, to doors that must have their name.
    this.addStackDependency(doors)
    const firewall = new CfnWebACL(this, 'Firewall', {
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: seen('doors'),
      rules: [
        managed('AWSManagedRulesAmazonIpReputationList', 0),
        managed('AWSManagedRulesKnownBadInputsRuleSet', 1),
        {
          name: 'of-one-address',
          priority: 2,
          action: { block: {} },
          statement: { rateBasedStatement: { aggregateKeyType: 'IP', limit: REQUESTS_OF_ONE_ADDRESS } },
          visibilityConfig: seen('of-one-address'),
        },
      ],
    })
    this.firewall = firewall.attrArn
    const distribution = new cloudfront.Distribution(this, 'Distribution', {
      comment: 'The doors of Amends',
      domainNames: [new URL(publicUrl).host],
      certificate: Certificate.fromCertificateArn(this, 'Certificate', certificate),
      minimumProtocolVersion: cloudfront.SecurityPolicyProtocol.TLS_V1_2_2021,
      webAclId: firewall.attrArn,
      defaultBehavior: {
        origin: new HttpOrigin(Fn.select(2, Fn.split('/', doors.api.address)), {
          customHeaders: saysTheSecret(stage),
          readTimeout: Duration.seconds(30),
        }),
        viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.HTTPS_ONLY,
        allowedMethods: cloudfront.AllowedMethods.ALLOW_ALL,
        cachePolicy: cloudfront.CachePolicy.CACHING_DISABLED,
        originRequestPolicy: cloudfront.OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      },
    })
    for (const [id, reason] of Object.entries(asItIs)) Validations.of(distribution).acknowledge({ id, reason })
    new CfnOutput(this, 'EdgeAddress', {
      description: `Where ${new URL(publicUrl).host} leads, as a CNAME or alias record`,
      value: distribution.distributionDomainName,
    })
  }
}

const seen = (metricName: string) => ({ cloudWatchMetricsEnabled: true, sampledRequestsEnabled: false, metricName })

const managed = (name: string, priority: number): CfnWebACL.RuleProperty => ({
  name,
  priority,
  overrideAction: { none: {} },
  statement: { managedRuleGroupStatement: { vendorName: 'AWS', name } },
  visibilityConfig: seen(name),
})

const asItIs = {
  'AwsSolutions-CFR1': 'Customers may travel: their links work wherever they are',
  'AwsSolutions-CFR3': 'Paths hold tokens and addresses are personal: the API logs which door was used, and no more',
}
