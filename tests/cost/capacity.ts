import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { indexes } from '#functions/adapters/table/table.ts'
import type { Access, Reading, Writing } from '../faults/services/accesses.ts'
import type { StoredItem } from '../faults/services/expression.ts'

/** What DynamoDB bills of accesses: read and write units, on the table and on its indexes. */
export function unitsOf(accesses: Access[]): { reads: number; writes: number } {
  const units = { reads: 0, writes: 0 }
  for (const access of accesses) {
    if ('read' in access) units.reads += readUnits(access)
    else units.writes += writeUnits(access)
  }
  return units
}

/** 4 KB are one unit, and half of one where it need not be consistent; what is not there costs as much as 4 KB. */
function readUnits({ read, consistent }: Reading): number {
  const bytes = read.reduce((sum, item) => sum + itemBytes(item), 0)
  return Math.max(1, Math.ceil(bytes / 4096)) * (consistent ? 1 : 0.5)
}

/** Each begun KB of the whole item is one unit, of the larger one where it shrinks; an index entry that moves is two. */
function writeUnits({ before, after }: Writing): number {
  const largest = Math.max(1, ...[before, after].map((item) => Math.ceil(itemBytes(item) / 1024)))
  return after === undefined ? largest : largest + indexUnits(before, after)
}

function indexUnits(before: StoredItem | undefined, after: StoredItem): number {
  return Object.values(indexes).reduce((units, [list, place]) => {
    const entryOf = (item: StoredItem | undefined) => item?.[list] && `${item[list].S} ${item[place]?.S}`
    const [was, is] = [entryOf(before), entryOf(after)]
    return was === is ? units : units + [was, is].filter((entry) => entry !== undefined).length
  }, 0)
}

/** The size of an item as DynamoDB counts it: names and values, and some bytes for every number, map and list. */
export const itemBytes = (item: StoredItem | undefined): number =>
  Object.entries(item ?? {}).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + valueBytes(value), 0)

function valueBytes(value: AttributeValue): number {
  if (value.S !== undefined) return Buffer.byteLength(value.S)
  if (value.N !== undefined) return Math.ceil(value.N.replace(/\D/g, '').length / 2) + 1
  if (value.B !== undefined) return value.B.length
  if (value.L !== undefined) return 3 + value.L.reduce((sum, each) => sum + 1 + valueBytes(each), 0)
  if (value.M !== undefined) return 3 + itemBytes(value.M) + Object.keys(value.M).length
  return 1
}
