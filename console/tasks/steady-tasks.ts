import type { Task } from '../api/answers.ts'

/**
 * The tasks to show, without moving what a person may be about to press: those shown keep their places,
 * new ones come last. Those in `held` stay although they are gone, because their card has something to say.
 */
export function steady(shown: readonly Task[], latest: readonly Task[], held: ReadonlySet<string>): Task[] {
  const newest = new Map(latest.map((task) => [task.id, task]))
  const stay = shown
    .filter((task) => newest.has(task.id) || held.has(task.id))
    .map((task) => newest.get(task.id) ?? task)
  const known = new Set(shown.map((task) => task.id))
  return [...stay, ...latest.filter((task) => !known.has(task.id))]
}

/** `7`, or `20+` where there are more than were asked for. */
export const countOf = ({ tasks, next }: { tasks: readonly unknown[]; next?: string | undefined }): string =>
  `${tasks.length}${next === undefined ? '' : '+'}`
