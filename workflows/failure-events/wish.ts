import * as z from 'zod/mini'
import { remedyKinds } from '#workflows/recovery/remedy-kinds.ts'

/** What a customer says they would like: one of the remedies, or to talk to someone. */
export const wishes = [...remedyKinds, 'talk'] as const
export const wish = z.enum(wishes)
export type Wish = z.infer<typeof wish>
