import { unmarshall } from '@aws-sdk/util-dynamodb'
import type { Story } from '#infra/local/stories/story.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import type { Shop } from '../outside/shop.ts'
import type { Way } from '../outside/way.ts'
import type { Path } from '../runs/paths.ts'
import type { StoredItem } from '../services/expression.ts'
import type { World } from '../world/world.ts'

export type Item = Record<string, unknown> & { pk: string; sk: string }

/** What there is to look at once nothing is due any more. */
export type Aftermath = {
  world: World
  story: Story
  way: Way
  shop: Shop
  recoveries: (Recovery & Item)[]
  /** The items under a recovery whose sort key begins so. */
  under(recovery: string, prefix: string): Item[]
  /** All items of the table whose sort key begins so. */
  all(prefix: string): Item[]
  /** Everything that execution history would show. */
  history: string
  running: { name: string; state: string }[]
  /** How the path ends when nothing goes wrong; undefined while that is being found out. */
  usually: Ending | undefined
}

/** How a path ended, as far as the world can see. */
export type Ending = { seen: string; tasks: string[] }

export type Invariant = (aftermath: Aftermath) => string[]

const plain = (item: StoredItem): Item => unmarshall(item as never) as Item

export async function aftermathOf(
  world: World,
  { story, way }: Path,
  shop: Shop,
  usually: Ending | undefined,
): Promise<Aftermath> {
  const items = world.tables.items(world.wiring.table).map(plain)
  const under = (recovery: string, prefix: string) =>
    items.filter(({ pk, sk }) => pk === `REC#${recovery}` && sk.startsWith(prefix))
  return {
    world,
    story,
    way,
    shop,
    recoveries: items.filter(({ sk }) => sk === 'REC') as (Recovery & Item)[],
    under,
    all: (prefix) => items.filter(({ sk }) => sk.startsWith(prefix)),
    history: await world.machine.history(),
    running: world.machine.running(),
    usually,
  }
}
