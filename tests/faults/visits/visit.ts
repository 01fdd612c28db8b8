import type { Shop } from '../outside/shop.ts'
import type { World } from '../world/world.ts'

/** Somebody who comes by a door that no story uses, while a story goes on. */
export type Visit = {
  name: string
  /** How the file of the story begins. */
  beside: string
  /** How long after the story's beginning. */
  afterMs: number
  come(world: World, shop: Shop): Promise<void>
}
