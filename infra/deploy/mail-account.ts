import {
  GetIdentityDkimAttributesCommand,
  GetIdentityMailFromDomainAttributesCommand,
  GetSendQuotaCommand,
  type SESClient,
} from '@aws-sdk/client-ses'

/** How SES stands to the account and to the domain that letters come from. */
export type MailAccount = {
  inSandbox: boolean
  lettersPerSecond: number
  /** As SES says it: Success, Pending, Failed, TemporaryFailure, NotStarted. */
  signed: string
  bounces: string
}

/** What SES allows every new account: 200 letters a day, and only to addresses that have agreed. */
const SANDBOX_LETTERS_A_DAY = 200

export async function mailAccountOf(domain: string, client: SESClient): Promise<MailAccount> {
  const Identities = [domain]
  const [quota, { DkimAttributes }, { MailFromDomainAttributes }] = await Promise.all([
    client.send(new GetSendQuotaCommand({})),
    client.send(new GetIdentityDkimAttributesCommand({ Identities })),
    client.send(new GetIdentityMailFromDomainAttributesCommand({ Identities })),
  ])
  return {
    inSandbox: (quota.Max24HourSend ?? 0) <= SANDBOX_LETTERS_A_DAY && quota.Max24HourSend !== -1,
    lettersPerSecond: quota.MaxSendRate ?? 0,
    signed: DkimAttributes?.[domain]?.DkimVerificationStatus ?? 'NotStarted',
    bounces: MailFromDomainAttributes?.[domain]?.MailFromDomainStatus ?? 'NotStarted',
  }
}
