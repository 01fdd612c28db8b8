import { randomUUID } from 'node:crypto'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import type { Match } from './routes.ts'

/** A request as it came over the socket. */
export type HttpRequest = {
  method: string
  /** Path and query as sent. */
  url: string
  /** Names and values alternating, as Node has them. */
  rawHeaders: string[]
  body: Buffer
  sourceIp: string
}

/** Bodies of these types reach the function as text; API Gateway encodes every other in base64. */
const textual = /^(text\/|application\/(json|javascript|xml|[\w.-]+\+(json|xml))\b)/i

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const two = (value: number): string => String(value).padStart(2, '0')

/** The common log format's time, as in 12/Mar/2020:19:03:58 +0000. */
const logTime = (at: Date): string => {
  const date = `${two(at.getUTCDate())}/${months[at.getUTCMonth()]}/${at.getUTCFullYear()}`
  return `${date}:${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())} +0000`
}

const joinedByComma = (pairs: [string, string][]): Record<string, string> => {
  const joined: Record<string, string> = {}
  for (const [name, value] of pairs) joined[name] = name in joined ? `${joined[name]},${value}` : value
  return joined
}

const pairsOf = (rawHeaders: string[]): [string, string][] =>
  rawHeaders.flatMap((name, index) =>
    index % 2 === 0 ? [[name.toLowerCase(), rawHeaders[index + 1] ?? ''] as [string, string]] : [],
  )

/** The path as API Gateway hands it on: decoded once. A path that cannot be decoded stays as it was sent. */
export const decodedPath = (url: string): string => {
  const [path = '/'] = url.split('?')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** The event, in payload format 2.0, that API Gateway makes of a request. */
export const eventOf = (request: HttpRequest, match: Match, account: string, nowMs: number): APIGatewayProxyEventV2 => {
  const { route, pathParameters } = match
  const pairs = pairsOf(request.rawHeaders)
  const cookies = pairs.flatMap(([name, value]) => (name === 'cookie' ? value.split(/;\s*/) : []))
  const headers: Record<string, string> = {
    ...joinedByComma(pairs.filter(([name]) => name !== 'cookie')),
    'x-forwarded-proto': 'http',
  }
  const rawQueryString = request.url.split(/\?(.*)/s)[1] ?? ''
  const query = joinedByComma([...new URLSearchParams(rawQueryString)])
  const rawPath = decodedPath(request.url)
  const isBase64Encoded = request.body.length > 0 && !textual.test(headers['content-type'] ?? 'text/plain')
  return {
    version: '2.0',
    routeKey: route.routeKey,
    rawPath,
    rawQueryString,
    ...(cookies.length > 0 && { cookies }),
    headers,
    ...(Object.keys(query).length > 0 && { queryStringParameters: query }),
    requestContext: {
      accountId: account,
      apiId: route.apiId,
      domainName: headers.host ?? '',
      domainPrefix: (headers.host ?? '').split('.')[0] ?? '',
      http: {
        method: request.method,
        path: rawPath,
        protocol: 'HTTP/1.1',
        sourceIp: request.sourceIp,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: route.routeKey,
      stage: route.stage,
      time: logTime(new Date(nowMs)),
      timeEpoch: nowMs,
    },
    ...(Object.keys(pathParameters).length > 0 && { pathParameters }),
    ...(request.body.length > 0 && { body: request.body.toString(isBase64Encoded ? 'base64' : 'utf8') }),
    isBase64Encoded,
  }
}
