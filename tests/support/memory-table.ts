import type { Path, When } from '#functions/adapters/table/expressions.ts'
import { type Change, type Item, indexes, type Key, type Table } from '#functions/adapters/table/table.ts'
import { at, holds } from './conditions.ts'

/** What stands between a caller and the table: it may wait, throw before, or throw after the call was done. */
export type Around = <T>(call: string, run: () => T) => Promise<T>

const straight: Around = async (_, run) => run()
const placeOf = ({ pk, sk }: Key) => JSON.stringify([pk, sk])
const copyOf = <T>(value: T): T => (value === undefined ? value : (JSON.parse(JSON.stringify(value), withBytes) as T))
const withBytes = (_: string, value: unknown): unknown =>
  (value as { type?: string } | null)?.type === 'Buffer' ? Buffer.from((value as { data: number[] }).data) : value

/** The one table in memory: the conditions, the upserts and the refusals of the real one, each call in one go. */
export function memoryTable(around: Around = straight): Table & { items(): Item[] } {
  const kept = new Map<string, Item>()
  const all = () => [...kept.values()].sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1))
  const mayWrite = (key: Key, when: When[]) => when.every((one) => holds(one, kept.get(placeOf(key))))

  function put(item: Item, when: When[]): Promise<boolean> {
    return around(`put ${item.sk}`, () => {
      if (!mayWrite(item, when)) return false
      kept.set(placeOf(item), copyOf(item))
      return true
    })
  }

  return {
    items: () => copyOf(all()),
    put,
    putNew: (item) => put(item, [{ path: ['pk'], is: 'absent' }]),
    get: (key) => around(`get ${key.sk}`, () => copyOf(kept.get(placeOf(key)))),
    getAll: (keys) =>
      around(`get ${keys.length}`, () =>
        copyOf(keys.map((key) => kept.get(placeOf(key))).filter((item) => item !== undefined)),
      ),
    update: (key, change) =>
      around(`update ${key.sk}`, () => {
        if (!mayWrite(key, change.when ?? [{ path: ['pk'], is: 'present' }])) return undefined
        const changed = changedWith(change, kept.get(placeOf(key)) ?? { pk: key.pk, sk: key.sk })
        kept.set(placeOf(key), changed)
        return copyOf(changed)
      }),
    under: (pk, prefix = '', page) =>
      around(`query ${prefix}`, () => {
        const found = all().filter((item) => item.pk === pk && item.sk.startsWith(prefix))
        const after = found.filter(({ sk }) => page?.after === undefined || sk > page.after)
        return copyOf(after.slice(0, page?.limit))
      }),
    listed: (list, { after, limit, newestFirst }, index = 'lists') =>
      around(`list ${list}`, () => {
        const [lists, place] = indexes[index]
        const listed = all().filter((item) => item[lists] === list)
        const inOrder = listed.map(({ pk, sk, ...item }) => ({ pk, sk, place: String(item[place]) }))
        inOrder.sort((one, other) => (one.place < other.place ? -1 : 1))
        if (newestFirst) inOrder.reverse()
        const next = inOrder.filter(({ place }) => after === undefined || (newestFirst ? place < after : place > after))
        return next.slice(0, limit)
      }),
    counted: (list, most) =>
      around(`count ${list}`, () => Math.min(all().filter((item) => item.list === list).length, most)),
  }
}

function changedWith({ set = [], remove = [], add = [] }: Change, before: Item): Item {
  refuseOverlaps([...set.map(([path]) => path), ...remove, ...add.map(([path]) => path)])
  const changed = copyOf(before)
  for (const [path, value] of set) write(changed, path, copyOf(value))
  for (const path of remove) write(changed, path, undefined)
  for (const [path, number] of add) write(changed, path, Number(at(before, path) ?? 0) + number)
  return changed
}

function write(item: Item, path: Path, value: unknown): void {
  const parent = at(item, path.slice(0, -1)) as Record<string, unknown> | undefined
  const name = path.at(-1) ?? ''
  if (typeof parent !== 'object') throw new Error(`ValidationException: ${path.join('.')} is not in the item`)
  if (value === undefined) delete parent[name]
  else parent[name] = value
}

function refuseOverlaps(paths: Path[]): void {
  const texts = paths.map((path) => `${path.join('\n')}\n`)
  const overlap = texts.find((one, index) => texts.some((other, at) => at !== index && other.startsWith(one)))
  if (overlap !== undefined) throw new Error(`ValidationException: two paths overlap: ${overlap.trim()}`)
}
