import type { InvokeResult } from '../functions/lambda-function.ts'

export type HttpAnswer = { status: number; headers: Record<string, string | string[]>; body: string | Buffer }

/** API Gateway's own answers carry nothing but a message. */
export const gatewayAnswer = (status: number, message: string): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ message }),
})

type ProxyResult = {
  statusCode: number
  headers?: Record<string, string | number | boolean>
  cookies?: string[]
  body?: string
  isBase64Encoded?: boolean
}

const isProxyResult = (payload: unknown): payload is ProxyResult =>
  typeof payload === 'object' && payload !== null && 'statusCode' in payload

/** What API Gateway answers for a function's result in payload format 2.0. */
export const answerOf = (result: InvokeResult): HttpAnswer => {
  if (!result.ok) return gatewayAnswer(500, 'Internal Server Error')
  const { payload } = result
  if (!isProxyResult(payload)) {
    const body = typeof payload === 'string' ? payload : JSON.stringify(payload)
    return { status: 200, headers: { 'content-type': 'application/json' }, body }
  }
  const { statusCode, headers = {}, cookies = [], body = '', isBase64Encoded = false } = payload
  const status = Number(statusCode)
  if (!Number.isInteger(status) || status < 200 || status > 599) return gatewayAnswer(500, 'Internal Server Error')
  const texts = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)] as const)
  const contentType = texts.some(([name]) => name === 'content-type') ? {} : { 'content-type': 'text/plain' }
  return {
    status,
    headers: { ...contentType, ...Object.fromEntries(texts), ...(cookies.length > 0 && { 'set-cookie': cookies }) },
    body: isBase64Encoded ? Buffer.from(body, 'base64') : body,
  }
}
