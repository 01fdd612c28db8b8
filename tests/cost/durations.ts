import type { ServiceName } from '../faults/world/clients.ts'

/**
 * How long a function runs, reckoned and not measured: its own work at 512 MB, and what it waits for each call to a
 * service in its region. Usual medians, on the long side; ms.
 */
export const ownWorkMs = 15
export const waitMs: Record<ServiceName, number> = {
  table: 6,
  queues: 10,
  bus: 15,
  schedules: 25,
  mail: 80,
  machine: 20,
  objects: 30,
  keys: 8,
  secrets: 0,
  /** A vendor's own door, over the internet. */
  web: 250,
}
