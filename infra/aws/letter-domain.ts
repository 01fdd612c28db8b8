import { CfnOutput, Fn, Stack } from 'aws-cdk-lib'
import { CfnRecordSetGroup } from 'aws-cdk-lib/aws-route53'
import * as ses from 'aws-cdk-lib/aws-ses'
import { Construct } from 'constructs'
import type { Stage } from './stage.ts'

type DnsRecord = { name: string; type: 'CNAME' | 'MX' | 'TXT'; value: string }

/** The domain that letters come from, with all that mail programs ask of it: DKIM, SPF, DMARC, and where replies go. */
export class LetterDomain extends Construct {
  readonly identity: ses.EmailIdentity

  constructor(scope: Construct, id: string, { mailFrom, hostedZone }: Stage) {
    super(scope, id)
    const bounces = `bounces.${mailFrom}`
    // Under an envelope domain of its own SPF aligns with the letter's sender, as DMARC asks.
    this.identity = new ses.EmailIdentity(scope, 'Identity', {
      identity: ses.Identity.domain(mailFrom),
      mailFromDomain: bounces,
    })
    const { region } = Stack.of(this)
    const records: DnsRecord[] = [
      ...this.identity.dkimRecords.map(({ name, value }) => ({ name, type: 'CNAME' as const, value })),
      { name: bounces, type: 'MX', value: `10 feedback-smtp.${region}.amazonses.com` },
      { name: bounces, type: 'TXT', value: '"v=spf1 include:amazonses.com ~all"' },
      // Asks for nothing but reports: whoever else sends mail of this domain is not cut off by us.
      { name: `_dmarc.${mailFrom}`, type: 'TXT', value: '"v=DMARC1; p=none"' },
      { name: mailFrom, type: 'MX', value: `10 inbound-smtp.${region}.amazonaws.com` },
    ]
    if (hostedZone === undefined) new CfnOutput(Stack.of(this), 'DnsRecords', told(records))
    // A record that is there already stops the deployment: nobody's mail is taken away.
    else
      new CfnRecordSetGroup(this, 'Records', {
        hostedZoneId: hostedZone.id,
        recordSets: records.map(({ name, type, value }) => ({ name, type, ttl: '3600', resourceRecords: [value] })),
      })
  }
}

const told = (records: DnsRecord[]) => ({
  description: 'The records to enter where the domain of the letters is held',
  value: Fn.join(
    '\n',
    records.map(({ name, type, value }) => Fn.join(' ', [name, type, value])),
  ),
})
