import type { IncomingHttpHeaders } from 'node:http'

const loopbackNames = ['localhost', '127.0.0.1', '[::1]']

const isLoopback = (host: string): boolean => loopbackNames.includes(host.replace(/:\d+$/, ''))

const originIsOurs = (origin: string, host: string): boolean => origin === 'null' || origin === `http://${host}`

/**
 * Why a request is refused that a web page elsewhere made a browser send; undefined if it may pass. The doors are
 * open on loopback, so the Host must be a loopback name (a name rebound to 127.0.0.1 is not), and a request that
 * may change something must not come from another site.
 */
export const whyRefused = (method: string, headers: IncomingHttpHeaders): string | undefined => {
  const { host = '', origin } = headers
  if (!isLoopback(host)) return `This machine answers to ${loopbackNames.join(', ')} only.`
  if (method === 'GET' || method === 'HEAD') return undefined
  const site = headers['sec-fetch-site']
  if (site === 'cross-site' || site === 'same-site') return 'Requests from other sites are refused.'
  // Without Referrer a browser sends the origin `null` even from our own page; then the site above has told.
  if (origin !== undefined && !originIsOurs(origin, host)) return 'Requests from other sites are refused.'
  return undefined
}
