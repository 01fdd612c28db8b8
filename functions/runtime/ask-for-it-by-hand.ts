import { remedyTask, unheardChoices } from '#workflows/recovery/choices.ts'
import type { Recovery, Remedy } from '#workflows/recovery/recovery.ts'
import type { Task, Tasks } from '../adapters/table/tasks.ts'

/** Where no system takes a remedy request, a person is asked, once, and says when it is done. @param now epoch ms */
export const askForItByHand = (
  tasks: Tasks,
  { id, order }: Recovery,
  { n, kind }: Remedy,
  now: number,
): Promise<Task> =>
  tasks.open({ name: remedyTask(n), kind: 'remedy', recovery: id, order, ...unheardChoices(kind) }, now)
