import type { Recovery } from '#workflows/recovery/recovery.ts'
import type { DataKeys } from '../../adapters/data-keys.ts'
import type { Credits } from '../../adapters/table/credits.ts'
import type { Faults } from '../../adapters/table/faults.ts'
import type { Letter, Letters } from '../../adapters/table/letters.ts'
import type { KnownOrder, Orders } from '../../adapters/table/orders.ts'
import type { Recoveries } from '../../adapters/table/recoveries.ts'
import type { Timeline } from '../../adapters/table/timeline.ts'
import { recoveriesOfOrder } from '../recovery/recoveries-of.ts'
import { toldOf } from '../recovery/told-of.ts'
import { inShort, shownCredit, shownLetter } from '../shown.ts'

export type Exporting = {
  orders: Orders
  recoveries: Recoveries
  faults: Faults
  timeline: Timeline
  letters: Letters
  credits: Credits
  dataKeys: DataKeys
}

/** Everything that we know of a customer, in words that they can read: for whoever asks what is kept about them. */
export async function exportOf(stores: Exporting, orders: string[]) {
  const told = await Promise.all(orders.map((order) => exportedOrder(stores, order)))
  return { orders: told.filter((order) => order !== undefined) }
}

async function exportedOrder(stores: Exporting, id: string) {
  const order: KnownOrder | undefined = await stores.orders.find(id)
  if (order === undefined) return undefined
  const { person: _, pk: __, sk: ___, ...facts } = order as KnownOrder & { pk: string; sk: string }
  const recoveries = await recoveriesOfOrder(stores, id)
  return {
    ...facts,
    person: (await stores.orders.personOf(order)) ?? null,
    recoveries: await Promise.all(recoveries.map((recovery) => exportedRecovery(stores, recovery))),
  }
}

async function exportedRecovery({ timeline, letters, credits, dataKeys }: Exporting, recovery: Recovery) {
  const { id, said, wish } = recovery
  const written = await letters.of(id)
  return {
    ...inShort(recovery),
    ...{ said, wish },
    timeline: await toldOf({ timeline, credits, dataKeys }, recovery),
    letters: await Promise.all(written.map((letter) => exportedLetter({ letters, dataKeys }, letter))),
    compensations: (await credits.of(id)).map(shownCredit),
  }
}

async function exportedLetter({ letters, dataKeys }: Pick<Exporting, 'letters' | 'dataKeys'>, letter: Letter) {
  const sealed = await letters.copyOf(letter)
  const copy = sealed && (await dataKeys.unseal<{ subject: string; text: string }>(sealed))
  return { ...shownLetter(letter), ...(copy && { subject: copy.subject, text: copy.text }) }
}
