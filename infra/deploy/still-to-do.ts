import type { Stage } from '../aws/stage.ts'
import type { MailAccount } from './mail-account.ts'
import type { Said } from './stacks.ts'

const saidAs = (outputs: Said[], name: string): string | undefined =>
  outputs.find((one) => one.name.includes(name))?.value

/** What only people can do, after a deployment and before the first real letter: one paragraph each. */
export function stillToDo(stage: Stage, mail: MailAccount, outputs: Said[]): string[] {
  const { name, region, mailFrom, lettersPerSecond } = stage
  const told = (output: string, say: (value: string) => string): string[] => {
    const value = saidAs(outputs, output)
    return value === undefined ? [] : [say(value)]
  }
  const unproven = mail.signed !== 'Success' || mail.bounces !== 'Success'
  return [
    ...(unproven
      ? [
          `SES does not know ${mailFrom} as yours yet (DKIM ${mail.signed}, MAIL FROM ${mail.bounces}). It looks again by itself, for up to three days, once these records are there:`,
          ...(stage.hostedZone ? [`those in the zone ${stage.hostedZone.name}, just made`] : []),
          ...told('DnsRecords', (records) => records.replaceAll(/^/gm, '  ')),
        ]
      : []),
    ...(mail.inSandbox
      ? [
          `SES is in its sandbox in ${region}: 200 letters a day, to confirmed addresses only. In its console, Account dashboard, choose “Request production access”: mail type Transactional; say that customers get a letter only after an order of theirs has failed, that addresses which bounce or complain get none any more, and how many failed orders you have a day.`,
        ]
      : []),
    ...(mail.lettersPerSecond > 0 && mail.lettersPerSecond < lettersPerSecond
      ? [
          `The account may send ${mail.lettersPerSecond} letters a second and the settings say ${lettersPerSecond}: set lettersPerSecond in config/stages/${name}.yaml to ${Math.floor(mail.lettersPerSecond)} and deploy again.`,
        ]
      : []),
    ...told(
      'EdgeAddress',
      (address) => `The record of ${stage.publicUrl}: a CNAME of its name, or an alias in Route 53, to ${address}.`,
    ),
    ...told(
      'VendorSecretName',
      (secret) =>
        `The keys of your vendors: aws secretsmanager put-secret-value --region ${region} --secret-id ${secret} --secret-string '{"stripe": "…", "shopify": "…"}' (only those you have).`,
    ),
    ...told(
      'AlarmsTopic',
      (topic) =>
        `Whoever is to be woken: aws sns subscribe --region ${region} --topic-arn ${topic} --protocol email --notification-endpoint you@your-shop.example`,
    ),
    ...told(
      'StaffPool',
      (pool) =>
        `The first member of staff: aws cognito-idp admin-create-user --region ${region} --user-pool-id ${pool} --username you --user-attributes Name=email,Value=you@your-shop.example Name=email_verified,Value=true, then aws cognito-idp admin-add-user-to-group --region ${region} --user-pool-id ${pool} --username you --group-name admin`,
    ),
  ]
}
