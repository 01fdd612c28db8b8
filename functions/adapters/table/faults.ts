import { type FailureKind, worseOf } from '#workflows/failure-events/failure-kinds.ts'
import type { Hope } from '#workflows/failure-events/hope.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import type { Item, Table } from './table.ts'

/**
 * One fault of one order: what was reported and the recovery it belongs to. It decides that there is one open
 * recovery per fault key; it is permanent, because execution names free up after 90 days.
 */
export type Fault = {
  order: string
  fault: string
  nth: number
  recovery: string
  state: 'settling' | 'open' | 'nothing-to-do' | 'closed'
  kind: FailureKind
  occurredAt: string
  cause: NonNullable<Recovery['cause']>
  /** `scan`: only carriers say so, and their newest word is the one that counts; anybody else is taken at theirs. */
  by?: Source | undefined
  /** What a carrier said since. */
  scanned?: FailureKind
  settlesAt: string
  /** The carrier could not find the address, or doubts it. */
  addressInDoubt?: true | undefined
  /** What the customer would like, by the first report that names a hope. */
  hope?: Hope
  because?: string
  /** The receipt of the first report: its sealed text is what was said about it. */
  receipt: string
}

/** What another report says of a fault that is there. */
type Grown = Pick<Fault, 'kind' | 'occurredAt'> & { addressInDoubt?: boolean | undefined }

export type Source = 'scan' | 'report'

export type Faults = ReturnType<typeof faultsIn>

const faultKey = (order: string, fault: string) => ({ pk: `ORD#${order}`, sk: `FAULT#${fault}` })
/** Longer than the intake may run, so that a turn never ends under a living owner. */
const turnMs = 30_000
const turnKey = (order: string) => ({ pk: `ORD#${order}`, sk: 'TURN' })
const read = (item: Item | undefined) => item as (Fault & Item) | undefined

export function faultsIn(table: Table) {
  return {
    find: async (order: string, fault: string): Promise<Fault | undefined> =>
      read(await table.get(faultKey(order, fault))),

    /** Lets one report of an order at a time be placed; the turn of one that died ends by itself. @param now epoch ms */
    takeTurn: (order: string, receipt: string, now: number): Promise<boolean> =>
      table.put({ ...turnKey(order), receipt, until: now + turnMs }, [
        {
          anyOf: [
            { path: ['pk'], is: 'absent' },
            { path: ['receipt'], equals: receipt },
            { path: ['until'], atMost: now },
          ],
        },
      ]),

    endTurn: (order: string, receipt: string) =>
      table.update(turnKey(order), { set: [[['until'], 0]], when: [{ path: ['receipt'], equals: receipt }] }),

    /** Opens a fault that is new, or that has come back after its `was` recovery ended; answers whether it did. */
    open: (fault: Fault, was?: Fault): Promise<boolean> =>
      table.put({ ...faultKey(fault.order, fault.fault), ...fault }, [
        was === undefined ? { path: ['pk'], is: 'absent' } : { path: ['recovery'], equals: was.recovery },
      ]),

    /**
     * Another report of the same fault; answers the fault as it is then. Of two reports the worse one counts; what
     * carriers say while it settles is weighed when it has settled, because their newest word is the one that counts.
     */
    async grow(fault: Fault, { kind, occurredAt, addressInDoubt }: Grown, by: Source): Promise<Fault> {
      const grown = await table.update(faultKey(fault.order, fault.fault), {
        set: [
          ...(by === 'scan'
            ? ([[['scanned'], kind]] as [string[], unknown][])
            : reportedAs(fault, { kind, occurredAt })),
          ...(addressInDoubt === true ? [[['addressInDoubt'], true] as [string[], unknown]] : []),
        ],
        when: [{ path: ['recovery'], equals: fault.recovery }],
      })
      return read(grown) ?? fault
    },

    /** Moves a fault on, if its recovery is still the one meant. */
    move: (fault: Pick<Fault, 'order' | 'fault' | 'recovery'>, state: Fault['state'], because?: string) =>
      table.update(faultKey(fault.order, fault.fault), {
        set: [[['state'], state], ...(because === undefined ? [] : [[['because'], because] as [string[], unknown]])],
        when: [{ path: ['recovery'], equals: fault.recovery }],
      }),

    async ofOrder(order: string): Promise<Fault[]> {
      return (await table.under(`ORD#${order}`, 'FAULT#')) as (Fault & Item)[]
    },
  }
}

/** A report takes the place of what only a scanner said; beside another report, the worse and the later one count. */
function reportedAs(fault: Fault, { kind, occurredAt }: Pick<Fault, 'kind' | 'occurredAt'>): [string[], unknown][] {
  const isFirst = fault.by === 'scan' && fault.state === 'settling'
  const isLater = Date.parse(occurredAt) > Date.parse(fault.occurredAt)
  return [
    [['kind'], isFirst ? kind : worseOf(fault.kind, kind)],
    [['occurredAt'], isFirst || isLater ? occurredAt : fault.occurredAt],
    [['by'], 'report'],
  ]
}
