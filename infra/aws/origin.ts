import * as apigw from 'aws-cdk-lib/aws-apigatewayv2'
import { Certificate, CertificateValidation, type ICertificate } from 'aws-cdk-lib/aws-certificatemanager'
import { ARecord, HostedZone, RecordTarget } from 'aws-cdk-lib/aws-route53'
import { ApiGatewayv2DomainProperties } from 'aws-cdk-lib/aws-route53-targets'
import { Construct } from 'constructs'
import { fitting } from './fitting.ts'
import type { originOf } from './origin-name.ts'

type Props = NonNullable<ReturnType<typeof originOf>>

/** A name of the doors' own, with its certificate and its record, so that their default address can be closed. */
export class Origin extends Construct {
  readonly domain: apigw.DomainName
  readonly address: string

  constructor(scope: Construct, id: string, { name, zone: { id: hostedZoneId, name: zoneName } }: Props) {
    super(scope, id)
    const zone = HostedZone.fromHostedZoneAttributes(this, 'Zone', { hostedZoneId, zoneName })
    const validation = CertificateValidation.fromDns(zone)
    this.domain = new apigw.DomainName(this, 'Domain', {
      domainName: name,
      certificate: fitting<ICertificate>(new Certificate(this, 'Certificate', { domainName: name, validation })),
      securityPolicy: apigw.SecurityPolicy.TLS_1_2,
    })
    this.address = `https://${name}`
    const { regionalDomainName, regionalHostedZoneId } = this.domain
    const target = RecordTarget.fromAlias(new ApiGatewayv2DomainProperties(regionalDomainName, regionalHostedZoneId))
    new ARecord(this, 'Record', { zone, recordName: name, target })
  }
}
