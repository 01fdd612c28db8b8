import * as z from 'zod/mini'
import { remedyKinds } from '#workflows/recovery/remedy-kinds.ts'

/** What a customer says they would like: one of the remedies, or to talk to someone. */
export const hopes = [...remedyKinds, 'talk'] as const
export const hope = z.enum(hopes)
export type Hope = z.infer<typeof hope>
