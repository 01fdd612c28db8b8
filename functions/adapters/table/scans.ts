import type { TrackingUpdate } from '#workflows/failure-events/published/parcel.ts'
import type { Item, Table } from './table.ts'

/** What a carrier last saw of a parcel. What was said in words stays sealed with the event. */
export type Scan = Omit<TrackingUpdate, 'details'> & {
  /** One of the names of the parcel. */
  parcel: string
  /** Orders the scans of a parcel, whichever way they came: by time, and where that is the same, in one fixed way. */
  rank: string
}

export type Scans = ReturnType<typeof scansIn>

const scanKey = (order: string, parcel: string) => ({ pk: `ORD#${order}`, sk: `SCAN#${parcel}` })
const estimateKey = (order: string, parcel: string) => ({ pk: `ORD#${order}`, sk: `ESTIMATE#${parcel}` })
const utc = (at: string): string => new Date(at).toISOString()

/** The newest scan of each parcel, and what its carrier said at first. */
export function scansIn(table: Table) {
  return {
    /** Keeps a scan unless a newer one is known; an old one that comes late changes nothing. */
    async keep(order: string, parcel: string, { details: _, ...update }: TrackingUpdate): Promise<void> {
      const rank = `${utc(update.happenedAt)}#${update.status}#${update.estimatedAt ?? ''}`
      await table.put({ ...scanKey(order, parcel), ...update, parcel, rank }, [
        {
          anyOf: [
            { path: ['pk'], is: 'absent' },
            { path: ['rank'], below: rank },
          ],
        },
      ])
      if (update.estimatedAt === undefined) return
      await table.put(
        { ...estimateKey(order, parcel), parcel, saidAt: utc(update.happenedAt), estimatedAt: update.estimatedAt },
        [
          {
            anyOf: [
              { path: ['pk'], is: 'absent' },
              { path: ['saidAt'], above: utc(update.happenedAt) },
            ],
          },
        ],
      )
    },

    async of(order: string): Promise<Scan[]> {
      return (await table.under(`ORD#${order}`, 'SCAN#')) as (Scan & Item)[]
    },

    /** By when the carrier first meant to deliver each parcel. */
    async firstEstimates(order: string): Promise<{ parcel: string; estimatedAt: string }[]> {
      return (await table.under(`ORD#${order}`, 'ESTIMATE#')) as (Item & { parcel: string; estimatedAt: string })[]
    },
  }
}
