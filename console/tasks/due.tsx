import type { Task } from '../api/answers.ts'
import { useStore } from '../live/store.ts'
import { now } from '../time/now.ts'
import { When } from '../time/when.tsx'
import { words } from '../words/words.ts'

/** When something is due; in words and colour where that has passed. */
export function Due({ task }: { task: Pick<Task, 'dueAt' | 'remindedAt' | 'escalated'> }) {
  const overdue = useStore(now) > Date.parse(task.dueAt)
  return (
    <span class={overdue ? 'due overdue' : 'due'}>
      {overdue ? words.task.overdue : words.task.due} <When at={task.dueAt} />
      {task.escalated ? `, ${words.task.escalated[task.escalated.to]}` : task.remindedAt && `, ${words.task.reminded}`}
    </span>
  )
}
