import type { CustomerLinks } from './customer-links.ts'

/** How the scanners of mail programs and gateways call themselves; some say they are a browser. */
const userAgents = [
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36',
  'Mozilla/4.0 (compatible; MSIE 7.0; Windows NT 6.1; Trident/7.0; ms-office; MSOffice 16)',
  'Mozilla/5.0 (compatible; proofpoint-url-defense)',
  'BarracudaCentral/1.0 (link protection)',
  'Mimecast-URL-Protect/2.0',
  'GoogleImageProxy (via ggpht.com)',
  'python-requests/2.32.3',
  'curl/8.11.0',
  '',
]

const methods = ['GET', 'HEAD', 'OPTIONS'] as const

/** Opens every link again and again as scanners do; answers how often, and by status. */
export async function scan({ door, paths }: CustomerLinks, requests: number): Promise<Record<number, number>> {
  const answered: Record<number, number> = {}
  for (let n = 0; n < requests; n++) {
    const method = methods[n % methods.length] ?? 'GET'
    const agent = userAgents[n % userAgents.length] ?? ''
    const headers = { 'user-agent': agent, purpose: 'prefetch', 'x-forwarded-for': `203.0.113.${n % 250}` }
    const { status } = await door.request(paths[n % paths.length] ?? '/', { method, headers })
    answered[status] = (answered[status] ?? 0) + 1
  }
  return answered
}
