import type { Door } from '../door.ts'
import { consoleDoors } from './console.ts'
import { customerDoors } from './customers.ts'
import { eventDoors } from './events.ts'
import { shopDoors } from './shop.ts'
import { systemDoors } from './systems.ts'

/** Every way in over HTTP. */
export const allDoors: Door[] = [...eventDoors, ...systemDoors, ...shopDoors, ...customerDoors, ...consoleDoors]
