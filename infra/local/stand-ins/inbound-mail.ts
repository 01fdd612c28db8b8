import type { Clock } from '../clock.ts'
import { sesId } from './mail-events.ts'
import type { Objects } from './objects.ts'

/** What is done with the mail for some recipients: kept as an object, then handed to a function. */
export interface ReceiptRule {
  /** Addresses or domains; none means all. */
  recipients: string[]
  bucket: string
  prefix: string
  functionArn: string
}

export interface InboundMail {
  addRule(rule: ReceiptRule): void
  /** Takes a mail in, as SES does for a domain whose MX it is. */
  receive(raw: Buffer, recipients: string[]): Promise<void>
}

type Options = {
  clock: Clock
  objects: Objects
  invokeLater(functionArn: string, payload: unknown): Promise<void>
}

/** The stand-in for SES's receiving side. */
export function openInboundMail({ clock, objects, invokeLater }: Options): InboundMail {
  const rules: ReceiptRule[] = []
  const isFor = ({ recipients }: ReceiptRule, address: string): boolean =>
    recipients.length === 0 || recipients.some((one) => one === address || address.endsWith(`@${one}`))

  return {
    addRule: (rule) => void rules.push(rule),

    async receive(raw, recipients) {
      const rule = rules.find((one) => recipients.some((address) => isFor(one, address)))
      if (rule === undefined) return
      const at = clock.now()
      const messageId = sesId(at)
      await objects.put(rule.bucket, `${rule.prefix}${messageId}`, raw)
      const mail = { messageId, timestamp: new Date(at).toISOString(), destination: recipients }
      const record = { eventSource: 'aws:ses', eventVersion: '1.0', ses: { mail, receipt: { recipients } } }
      await invokeLater(rule.functionArn, { Records: [record] })
    },
  }
}
