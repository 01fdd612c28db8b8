import { type Answered, aSystem, ask, type Patience, somebody } from '../outside/doors.ts'
import type { World } from '../world/world.ts'

/** Posts JSON as one of the shop's systems does: again and again until it is taken. */
export const post = (world: World, path: string, body: object, headers = {}, patience: Patience = aSystem) =>
  ask(world, { method: 'POST', path, headers: { ...json, ...headers }, body: JSON.stringify(body) }, patience)

/** Sends the form of a page. */
export const tap = (world: World, path: string, fields: Record<string, string>): Promise<Answered> => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  return ask(world, { method: 'POST', path, headers, body: new URLSearchParams(fields).toString() }, somebody)
}

export const look = (world: World, path: string, headers = {}): Promise<Answered> =>
  ask(world, { method: 'GET', path, headers }, somebody)

/** What an answer says; nothing where there was none. */
export const said = ({ body }: Answered): Record<string, unknown> => {
  try {
    return JSON.parse(body)
  } catch {
    return {}
  }
}

const json = { 'content-type': 'application/json' }
