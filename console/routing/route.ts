import { type Sort, sorts } from '#workflows/recovery/sorts.ts'
import { type Stage, stages } from '#workflows/recovery/stages.ts'
import { type ListName, lists } from './lists.ts'

/** Which recoveries are listed: at one stage or at all, in which order (the newest first where none is said), from where. */
export type ListOf = { stage?: Stage | undefined; sort?: Sort | undefined; cursor?: string | undefined }

/** Where the console can be. Ids only: nothing about a customer is ever in an address. */
export type Route =
  | ({ page: 'now' } & ListOf)
  | { page: 'recovery'; id: string; letter?: string | undefined }
  | { page: 'tasks'; task?: string | undefined; cursor?: string | undefined }
  | { page: 'order'; id?: string | undefined }
  | { page: 'event'; receipt: string }
  | { page: 'list'; of: ListName; id?: string | undefined; cursor?: string | undefined }
  | { page: 'drill' }
  | { page: 'learn' }
  | { page: 'mailbox'; letter?: string | undefined }
  | { page: 'nowhere' }

const isStage = (word: string | null): word is Stage => stages.some((stage) => stage === word)
const isSort = (word: string | null): word is Sort => sorts.some((sort) => sort === word)
const isList = (word: string): word is ListName => lists.some((list) => list === word)

/** The place an address names; the inverse of `addressOf`. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?')
  const [page, id, part, key] = path.split('/').map(decoded)
  const asked = new URLSearchParams(query)
  const cursor = asked.get('cursor') ?? undefined
  if (!page) {
    const [stage, sort] = [asked.get('stage'), asked.get('sort')]
    return { page: 'now', stage: isStage(stage) ? stage : undefined, sort: isSort(sort) ? sort : undefined, cursor }
  }
  if (page === 'recoveries' && id) return { page: 'recovery', id, letter: part === 'letters' ? key : undefined }
  if (page === 'tasks') return { page: 'tasks', task: id, cursor }
  if (page === 'orders') return { page: 'order', id }
  if (page === 'events' && id) return { page: 'event', receipt: id }
  if (page === 'drill') return { page: 'drill' }
  if (page === 'learn') return { page: 'learn' }
  if (page === 'mailbox') return { page: 'mailbox', letter: id }
  if (isList(page)) return { page: 'list', of: page, id, cursor }
  return { page: 'nowhere' }
}

/** What a link to a place points to. */
export function addressOf(route: Exclude<Route, { page: 'nowhere' }>): string {
  if (route.page === 'now') return `#/${query({ stage: route.stage, sort: route.sort, cursor: route.cursor })}`
  if (route.page === 'tasks') return `#/tasks${below(route.task)}${query({ cursor: route.cursor })}`
  if (route.page === 'order') return `#/orders${below(route.id)}`
  if (route.page === 'event') return `#/events${below(route.receipt)}`
  if (route.page === 'list') return `#/${route.of}${below(route.id)}${query({ cursor: route.cursor })}`
  if (route.page === 'drill' || route.page === 'learn') return `#/${route.page}`
  if (route.page === 'mailbox') return `#/mailbox${below(route.letter)}`
  return `#/recoveries${below(route.id)}${route.letter === undefined ? '' : `/letters${below(route.letter)}`}`
}

const below = (id: string | undefined): string => (id === undefined ? '' : `/${encodeURIComponent(id)}`)

function query(values: Record<string, string | undefined>): string {
  const given = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
