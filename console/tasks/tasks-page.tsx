import { useEffect } from 'preact/hooks'
import type { TaskList } from '../api/answers.ts'
import { paths } from '../api/paths.ts'
import { useLive } from '../live/use-live.ts'
import { addressOf } from '../routing/route.ts'
import { Loaded } from '../shell/loaded.tsx'
import { Empty } from '../shell/notice.tsx'
import { useTitle } from '../shell/use-title.ts'
import { words } from '../words/words.ts'
import { countOf } from './steady-tasks.ts'
import { TaskCards } from './task-cards.tsx'

/** Everything that waits for a person, by due time. */
export function TasksPage({ task, cursor }: { task: string | undefined; cursor: string | undefined }) {
  const live = useLive<TaskList>(paths.tasks({ cursor }))
  const count = live.value ? countOf(live.value) : undefined
  useTitle(count === undefined ? words.task.title : `${words.task.title} (${count})`)
  useFocusOn(task, live.value !== undefined)
  return (
    <>
      <h1 tabIndex={-1}>
        {words.task.title} {count !== undefined && <span class="quiet number">{count}</span>}
      </h1>
      <Loaded live={live}>
        {({ tasks, next }) => (
          <>
            {tasks.length === 0 && <Empty what={words.task.empty} next={words.task.emptyNext} />}
            <TaskCards tasks={tasks} />
            <p class="pager after">
              {cursor !== undefined && <a href={addressOf({ page: 'tasks' })}>{words.task.first}</a>}
              {next !== undefined && <a href={addressOf({ page: 'tasks', cursor: next })}>{words.task.more}</a>}
            </p>
          </>
        )}
      </Loaded>
    </>
  )
}

/** A link to one task brings its card into view with the focus on its question. */
function useFocusOn(task: string | undefined, loaded: boolean) {
  useEffect(() => {
    if (!task || !loaded) return
    const heading = document.getElementById(`task-${task}`)
    heading?.scrollIntoView({ block: 'center' })
    heading?.focus({ preventScroll: true })
  }, [task, loaded])
}
