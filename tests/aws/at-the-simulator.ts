import { middayZone } from '#infra/deploy/smoke/midday.ts'

type Told = { customer?: { email: string } }

/**
 * What an event says, of a customer who is nobody: their letters go to SES's simulator, and leave as they do by day.
 * @param now epoch ms
 */
export function atTheSimulator<Data>(data: Data, now: number): Data {
  const { customer } = data as Told
  if (customer === undefined) return data
  const [name, domain] = customer.email.split('@')
  const email = domain === 'simulator.amazonses.com' ? customer.email : `success+${name}@simulator.amazonses.com`
  return { ...data, customer: { ...customer, email, timeZone: middayZone(now) } }
}
