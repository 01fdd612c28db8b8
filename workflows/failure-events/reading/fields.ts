import * as z from 'zod/mini'
import { outsideId } from '../published/outside-values.ts'

/** A text that may be missing or null; one of another shape counts as missing, for we can do without it. */
export const perhaps = z.catch(z.optional(z.nullable(z.string())), undefined)

export const perhapsTrue = z.catch(z.optional(z.nullable(z.boolean())), undefined)

/** An id: a text, or a number small enough to have been read exactly. Beyond 2^53 JSON readers lose digits. */
export const id = z.pipe(
  z.union([z.string(), z.int().check(z.positive())]),
  z.pipe(
    z.transform((value: string | number) => String(value)),
    outsideId,
  ),
)

export const perhapsId = z.catch(z.optional(z.nullable(id)), undefined)

/** A list that may be missing; items of another shape are left out. */
export const listOf = <T extends z.ZodMiniType>(item: T) =>
  z.pipe(
    z.catch(z.array(z.unknown()), []),
    z.transform((values: unknown[]) =>
      values.flatMap((value): z.output<T>[] => {
        const read = item.safeParse(value)
        return read.success ? [read.data as z.output<T>] : []
      }),
    ),
  )

/** What was not as it should be: the fields and what is allowed in them, never what was received. */
export const misread = (what: string, error: z.core.$ZodError): string =>
  `${what} cannot be read: ${error.issues
    .slice(0, 3)
    .map(({ path, message }) => `${path.join('.') || 'the whole'}: ${plainly(message)}`)
    .join('; ')}`

const plainly = (message: string): string =>
  message.endsWith('received undefined')
    ? 'it is missing'
    : message.replace(/^Invalid input(: )?/, (_, more) => (more ? '' : 'it is missing, or of another kind'))

/** A code as it was received, if it looks like one; a text that people write may name people. */
export const code = (value: unknown): string =>
  typeof value === 'string' && /^[\w./-]{1,60}$/.test(value) ? `“${value}”` : 'something that is no code'
