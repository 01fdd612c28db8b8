import { type Question, remedyTask, unheardChoices } from '#workflows/recovery/choices.ts'
import type { Recovery, Remedy } from '#workflows/recovery/recovery.ts'
import type { Task, Tasks } from '../adapters/table/tasks.ts'

/**
 * Where no system takes a remedy request, a person is asked, once, and says when it is done.
 * @param now epoch ms; @param question why it is a person's to do
 */
export const askForItByHand = (
  tasks: Tasks,
  { id, order }: Recovery,
  { n, kind }: Remedy,
  now: number,
  question: Question = unheardChoices(kind),
): Promise<Task> => tasks.open({ name: remedyTask(n), kind: 'remedy', recovery: id, order, ...question }, now)
