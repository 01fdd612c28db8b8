/** Where everything on this machine claims to be, in ARNs, records and events. */
export interface Place {
  region: string
  account: string
}

export const HERE: Place = { region: 'eu-central-1', account: '000000000000' }

export function arnOf(service: string, resource: string, { region, account }: Place): string {
  return `arn:aws:${service}:${region}:${account}:${resource}`
}
