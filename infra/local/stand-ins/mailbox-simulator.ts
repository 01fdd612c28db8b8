/** What becomes of a letter to an address. */
export type Fate = 'delivered' | 'bounced' | 'complained' | 'suppressed' | 'out-of-office'

const FATES: Record<string, Fate> = {
  success: 'delivered',
  bounce: 'bounced',
  complaint: 'complained',
  suppressionlist: 'suppressed',
  ooto: 'out-of-office',
}

/** SES's mailbox simulator decides by the address, whatever label follows a plus; every other address takes its mail. */
export function fateAt(address: string): Fate {
  const [mailbox = '', domain = ''] = address.toLowerCase().split('@')
  return (domain === 'simulator.amazonses.com' ? FATES[mailbox.split('+')[0] ?? ''] : undefined) ?? 'delivered'
}
