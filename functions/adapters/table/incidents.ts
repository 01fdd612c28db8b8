import { createHash } from 'node:crypto'
import { coveredBy, type Incident, incidentWindowSeconds } from '#workflows/incidents/incident.ts'
import type { When } from './expressions.ts'
import type { Item, Table } from './table.ts'

/** A failure that belongs to an incident, or may come to. */
export type Member = { recovery: string; order: string; reportedAt: string }

export type Incidents = ReturnType<typeof incidentsIn>

/** One partition of a table takes a thousand writes a second; a storm brings a few thousand members a second. */
const shards = 16

/** What was seen of a cause is only of use while it may make an incident; staff may look a while longer. */
const seenDays = 30

const causeKey = (cause: string, nth: number) => ({ pk: `CAUSE#${cause}`, sk: `INC#${String(nth).padStart(6, '0')}` })
const shardOf = (recovery: string): number => createHash('sha256').update(recovery).digest().readUInt16BE() % shards
const shardKey = (id: string, shard: number) => `INC#${id}#${shard}`

/** The failures of a cause before there is an incident, by stretches as long as the window. */
const windowKey = (cause: string, at: number) => `SEEN#${cause}#${Math.floor(at / windowMs)}`
const windowMs = incidentWindowSeconds * 1000

const newOrNot: When[] = [
  { anyOf: ['absent', 'present'].map((is) => ({ path: ['pk'], is: is as 'absent' | 'present' })) },
]
const place = (at: string, recovery: string) => `MEMBER#${at}#${recovery}`

/** Incidents, and who belongs to them. Nothing here is one item that every failure of a storm writes. */
export function incidentsIn(table: Table) {
  const seenIn = async (pk: string) => (await table.under(pk, 'MEMBER#')) as (Item & Member)[]

  /** Where the members of an incident stand: what was seen until it opened, then its shards. */
  const partsOf = ({ id, cause, from, openedAt }: Incident): string[] => {
    const [first, last] = [from, openedAt].map((at) => Math.floor(Date.parse(at) / windowMs)) as [number, number]
    const windows = Array.from({ length: last - first + 1 }, (_, n) => windowKey(cause, (first + n) * windowMs))
    return [...windows, ...Array.from({ length: shards }, (_, shard) => shardKey(id, shard))]
  }

  const ofCause = async (cause: string) => (await table.under(`CAUSE#${cause}`, 'INC#')) as (Item & Incident)[]

  return {
    /** Every incident of a cause, the oldest first. */
    ofCause: (cause: string): Promise<Incident[]> => ofCause(cause),

    /** The incident that a failure belongs to, if any. */
    covering: async ({ key, reportedAt }: { key: string; reportedAt: string }): Promise<Incident | undefined> =>
      coveredBy(await ofCause(key), reportedAt),

    /** Notes a failure of a cause that has no incident now; answers when each lately was reported. */
    async see(cause: string, member: Member): Promise<string[]> {
      const at = Date.parse(member.reportedAt)
      const expires = Math.floor(at / 1000) + seenDays * 86_400
      await table.putNew({
        pk: windowKey(cause, at),
        sk: place(member.reportedAt, member.recovery),
        ...member,
        expires,
      })
      const seen = await Promise.all([at - windowMs, at].map((when) => seenIn(windowKey(cause, when))))
      return seen.flat().map(({ reportedAt }) => reportedAt)
    },

    /** Answers whether it was new: of those who find an incident at the same moment, one opens it. */
    open: (incident: Incident): Promise<boolean> =>
      table.putNew({
        ...causeKey(incident.cause, incident.nth),
        ...incident,
        list: 'INCIDENTS',
        place: `${incident.openedAt}#${incident.id}`,
      }),

    /** A failure joins an open incident; told again it is counted once. */
    async join({ id }: Incident, member: Member): Promise<void> {
      const pk = shardKey(id, shardOf(member.recovery))
      if (!(await table.putNew({ pk, sk: place(member.reportedAt, member.recovery), ...member }))) return
      await table.update(
        { pk, sk: 'COUNT' },
        { set: [[['lastAt'], member.reportedAt]], add: [[['members'], 1]], when: newOrNot },
      )
    },

    end: ({ cause, nth }: Incident, endedAt: string) =>
      table.update(causeKey(cause, nth), {
        set: [[['endedAt'], endedAt]],
        when: [{ path: ['endedAt'], is: 'absent' }],
      }),

    /** How many belong to it, and when the last of them was reported. */
    async countOf(incident: Incident): Promise<{ members: number; lastAt: string }> {
      const counts = await Promise.all(
        Array.from({ length: shards }, (_, shard) => table.get({ pk: shardKey(incident.id, shard), sk: 'COUNT' })),
      )
      const before = (await Promise.all(partsOf(incident).slice(0, -shards).map(seenIn))).flat()
      const times = [incident.openedAt, ...counts.map((count) => String(count?.lastAt ?? ''))]
      return {
        members:
          before.filter(({ reportedAt }) => reportedAt >= incident.from).length +
          counts.reduce((sum, count) => sum + Number(count?.members ?? 0), 0),
        lastAt: times.sort().at(-1) ?? incident.openedAt,
      }
    },

    /** The incidents, the newest first. For people to look at: the list may lag behind. */
    async listed(page: { after?: string; limit: number }): Promise<(Incident & { place: string })[]> {
      const listed = await table.listed('INCIDENTS', { ...page, newestFirst: true })
      const found = await Promise.all(listed.map((key) => table.get(key)))
      return found.flatMap((item) => (item === undefined ? [] : [item as unknown as Incident & { place: string }]))
    },

    /** A page of its members, part by part; `next` is the cursor of the page that follows. */
    async membersOf(incident: Incident, { after, limit }: { after?: string; limit: number }) {
      const parts = partsOf(incident)
      const [part = '0', ...rest] = after?.split('|') ?? []
      const members: Member[] = []
      let from = rest.join('|')
      for (let index = Number(part); index < parts.length; index++) {
        const page = { limit: limit - members.length, ...(from !== '' && { after: from }) }
        const found = (await table.under(parts[index] ?? '', 'MEMBER#', page)) as (Item & Member)[]
        const counted = found.filter(({ reportedAt }) => reportedAt >= incident.from)
        members.push(...counted.map(({ recovery, order, reportedAt }) => ({ recovery, order, reportedAt })))
        const last = found.at(-1)
        if (last !== undefined && found.length === page.limit) return { members, next: `${index}|${last.sk}` }
        from = ''
      }
      return { members, next: undefined }
    },
  }
}
