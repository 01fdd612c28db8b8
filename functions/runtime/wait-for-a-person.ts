import type { Recovery } from '#workflows/recovery/recovery.ts'
import type { AskingStage, StepInput } from '#workflows/recovery/steps.ts'
import type { NewTask, Tasks } from '../adapters/table/tasks.ts'
import { startWaiting, type Waiting } from './waiting.ts'

export type WaitingForAPerson = Waiting & { tasks: Tasks }

/**
 * Waits for a person and gives them the task: in this order, so that nobody can decide before the recovery listens.
 * A task that is settled already, though the recovery never heard how, is heard of now.
 */
export async function waitForAPerson(
  { tasks, ...waiting }: WaitingForAPerson,
  stage: AskingStage,
  recovery: Recovery,
  input: StepInput<AskingStage>,
  task: Pick<NewTask, 'name' | 'kind' | 'question' | 'choices'>,
  changes: Partial<Recovery> = {},
): Promise<void> {
  const openTask = { name: task.name, stage }
  if (!(await startWaiting(waiting, stage, recovery, input, { ...changes, openTask }))) return
  // They have decided already, just when the state that asked them stopped waiting.
  if (recovery.unheard !== undefined) return
  const { decision } = await tasks.open({ ...task, recovery: recovery.id, order: recovery.order }, waiting.now())
  if (decision !== undefined)
    await waiting.answers.send({ recovery: recovery.id, heard: { about: 'decision', task: task.name, decision } })
}
