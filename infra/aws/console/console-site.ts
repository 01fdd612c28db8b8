import { Duration, Fn, RemovalPolicy, Validations } from 'aws-cdk-lib'
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront'
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins'
import { ArnPrincipal, PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam'
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket } from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import { consolePolicy } from '#infra/build/console-policy.ts'
import { fitting } from '../fitting.ts'

/** The firewall's ARN, and the headers by which the doors know who has come past it. */
export type Guarded = { firewall: string; says: Record<string, string> }

type Props = { apiAddress: string; signIn: string; guarded?: Guarded | undefined }

/** The pages of the console in a bucket that only CloudFront reads, and its API at the same address. */
export class ConsoleSite extends Construct {
  readonly bucket: Bucket
  readonly distribution: cloudfront.Distribution
  readonly address: string

  constructor(scope: Construct, id: string, { apiAddress, signIn, guarded }: Props) {
    super(scope, id)
    this.bucket = new Bucket(this, 'Pages', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      // Nothing but the pages as they were built: each deployment uploads them.
      removalPolicy: RemovalPolicy.DESTROY,
    })
    const pages = {
      origin: S3BucketOrigin.withOriginAccessControl(fitting<IBucket>(this.bucket)),
      viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      responseHeadersPolicy: this.#headers(signIn),
    }
    this.distribution = new cloudfront.Distribution(this, 'Distribution', {
      comment: 'The ops console of Amends',
      defaultRootObject: 'index.html',
      ...(guarded && { webAclId: guarded.firewall }),
      // The page that names the assets is never kept; assets have a hash of what they hold in their names.
      defaultBehavior: { ...pages, cachePolicy: cloudfront.CachePolicy.CACHING_DISABLED },
      additionalBehaviors: {
        '/assets/*': { ...pages, cachePolicy: cloudfront.CachePolicy.CACHING_OPTIMIZED },
        '/console/api/*': {
          origin: new HttpOrigin(Fn.select(2, Fn.split('/', apiAddress)), guarded && { customHeaders: guarded.says }),
          viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.HTTPS_ONLY,
          allowedMethods: cloudfront.AllowedMethods.ALLOW_ALL,
          cachePolicy: cloudfront.CachePolicy.CACHING_DISABLED,
          originRequestPolicy: cloudfront.OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
        },
      },
    })
    this.address = `https://${this.distribution.distributionDomainName}/`
    for (const [id, reason] of Object.entries(asItIs))
      Validations.of(id === 'AwsSolutions-S1' ? this.bucket : this.distribution).acknowledge({ id, reason })
  }

  mayBeUploadedBy(deployer: Role): void {
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ArnPrincipal(deployer.roleArn)],
        actions: ['s3:PutObject'],
        resources: [this.bucket.arnForObjects('*')],
      }),
    )
  }

  #headers(signIn: string): cloudfront.ResponseHeadersPolicy {
    const override = true
    return new cloudfront.ResponseHeadersPolicy(this, 'Headers', {
      securityHeadersBehavior: {
        contentSecurityPolicy: { contentSecurityPolicy: consolePolicy(signIn), override },
        contentTypeOptions: { override },
        frameOptions: { frameOption: cloudfront.HeadersFrameOption.DENY, override },
        referrerPolicy: { referrerPolicy: cloudfront.HeadersReferrerPolicy.NO_REFERRER, override },
        strictTransportSecurity: { accessControlMaxAge: Duration.days(730), includeSubdomains: true, override },
      },
    })
  }
}

const asItIs = {
  'AwsSolutions-S1': 'The bucket holds the pages that everybody gets alike, and only CloudFront reads them',
  'AwsSolutions-CFR1': 'Staff may travel: who they are counts, not where',
  'AwsSolutions-CFR2': 'The pages hold nothing; the API behind them takes only who has signed in, and is throttled',
  'AwsSolutions-CFR3':
    'What staff do stands in the audit under their names; who read a page beside that is kept nowhere',
  'AwsSolutions-CFR4': 'CloudFront’s own name has its own certificate; a name of the shop’s own brings TLS 1.2',
}
