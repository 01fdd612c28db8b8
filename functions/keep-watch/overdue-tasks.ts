import { escalatesTo, wordOfOverdue } from '#workflows/watch/overdue-task.ts'
import type { Task, Tasks } from '../adapters/table/tasks.ts'
import type { Entry, Timeline } from '../adapters/table/timeline.ts'

export type SeeingToOverdue = { tasks: Tasks; timeline: Timeline; now: () => number }
type Said = Pick<Entry, 'text' | 'facts'>

/**
 * Calls a task to mind once its time is over, and brings it before somebody higher hours later: each once, however many
 * rounds look at it. The timeline is told first, so that nothing stands on a task that nobody can look up.
 */
export const overdueTasks =
  ({ tasks, timeline, now }: SeeingToOverdue) =>
  async (ids: string[]): Promise<void> => {
    for (const id of ids) {
      const task = await tasks.find(id)
      if (task?.state !== 'open') continue
      const word = wordOfOverdue(task, now())
      if (word === 'remind') await remind(task)
      if (word === 'escalate') await escalate(task)
    }

    async function remind(task: Task): Promise<void> {
      const text = `A task is overdue (${task.kind}). Whoever can, please see to it.`
      await tell(task, 'reminded', { text, facts: { kind: task.kind } })
      await tasks.say(task.id, 'remindedAt', at())
    }

    async function escalate(task: Task): Promise<void> {
      const to = escalatesTo(task.kind)
      const text = `A task is long overdue (${task.kind}): it is with the group “${to}” now.`
      await tell(task, 'escalated', { text, facts: { kind: task.kind, to } })
      await tasks.say(task.id, 'escalated', { at: at(), to })
    }

    async function tell({ recovery, name }: Task, what: 'reminded' | 'escalated', said: Said): Promise<void> {
      if (recovery !== undefined) await timeline.note(recovery, `${what}#${name}`, { at: at(), what, ...said })
    }

    function at(): string {
      return new Date(now()).toISOString()
    }
  }
