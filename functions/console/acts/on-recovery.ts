import type { Context } from 'hono'
import type * as z from 'zod/mini'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import type { Recoveries } from '../../adapters/table/recoveries.ts'
import { refuse } from '../refusal.ts'
import { whoAsks } from '../staff/who-asks.ts'
import { taken } from '../taken.ts'

type Done = (recovery: Recovery, told: { by: string; context: Context }) => Promise<Response>

/** What staff do with a recovery: what they send is checked whole, then the recovery is found, then it is done. */
export const onRecovery =
  <T>(recoveries: Recoveries, takes: z.ZodMiniType<T>, act: (given: T) => Done) =>
  async (context: Context): Promise<Response> => {
    const said = await taken(context, takes)
    if ('refused' in said) return said.refused
    const recovery = await recoveries.find(context.req.param('id') ?? '')
    if (recovery === undefined) return refuse(404, 'Not found', 'There is no such recovery.')
    return act(said.given)(recovery, { by: whoAsks(context).name, context })
  }
