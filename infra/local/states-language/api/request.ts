import { LARGEST_DATA_BYTES, tooLarge } from '../data-limit.ts'
import type { Json } from '../json.ts'
import { ApiError } from './api-error.ts'

/** The body of a request, not yet checked. */
export type Body = Record<string, unknown>

/** A field that must be there. @throws ApiError ValidationException */
export function textOf(body: Body, field: string): string {
  const value = optionalText(body, field)
  if (value !== undefined) return value
  throw new ApiError('ValidationException', `1 validation error detected: Value null at '${field}' must not be null`)
}

/** A field that may be left out. @throws ApiError ValidationException where it is no text */
export function optionalText(body: Body, field: string): string | undefined {
  const value = body[field]
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return value
  throw new ApiError('ValidationException', `${field} must be a string, not ${typeof value}`)
}

/** JSON in a field of at most 256 KiB. @throws ApiError ValidationException, or `malformed` where it is not JSON */
export function jsonOf(text: string, field: string, malformed: string): Json {
  if (tooLarge(text)) {
    const limit = `Member must have length less than or equal to ${LARGEST_DATA_BYTES}`
    throw new ApiError('ValidationException', `Value at '${field}' failed to satisfy constraint: ${limit}`)
  }
  try {
    return JSON.parse(text) as Json
  } catch (error) {
    throw new ApiError(malformed, `Invalid State Machine ${field}: '${(error as Error).message}'`)
  }
}

/** The page size: between 1 and 1000; 0 or none is AWS's default of 100. @throws ApiError ValidationException */
export function pageSizeOf(body: Body): number {
  const { maxResults = 0 } = body
  if (Number.isInteger(maxResults) && (maxResults as number) >= 0 && (maxResults as number) <= 1000) {
    return (maxResults as number) || 100
  }
  throw new ApiError('ValidationException', `maxResults must be between 0 and 1000, not ${maxResults}`)
}

/** A page's token as this engine makes them: what it stands for, in base64. @throws ApiError InvalidToken */
export function pageTokenOf(body: Body): string | undefined {
  const token = optionalText(body, 'nextToken')
  if (token === undefined) return undefined
  const text = Buffer.from(token, 'base64url').toString()
  if (text.startsWith('after ')) return text.slice('after '.length)
  throw new ApiError('InvalidToken', `Invalid Token: '${token}'`)
}

export function nextTokenAfter(place: string): string {
  return Buffer.from(`after ${place}`).toString('base64url')
}
