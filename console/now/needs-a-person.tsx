import type { Task, TaskList } from '../api/answers.ts'
import { paths } from '../api/paths.ts'
import { useLive } from '../live/use-live.ts'
import { addressOf } from '../routing/route.ts'
import { Loaded } from '../shell/loaded.tsx'
import { Empty } from '../shell/notice.tsx'
import { askedIn } from '../tasks/asked.ts'
import { Due } from '../tasks/due.tsx'
import { countOf } from '../tasks/steady-tasks.ts'
import { wordFor, words } from '../words/words.ts'

/** More than this is read on the page of tasks. */
const shown = 5

/** The most urgent tasks, one line each. */
export function NeedsAPerson() {
  const live = useLive<TaskList>(paths.tasks())
  return (
    <section aria-labelledby="needs-a-person">
      <h2 id="needs-a-person">{words.now.needsAPerson}</h2>
      <Loaded live={live}>
        {({ tasks, next }) =>
          tasks.length === 0 ? (
            <Empty what={words.now.nothingNeeded} next={words.now.nothingNeededNext} />
          ) : (
            <>
              <ol class="urgent-tasks panel">
                {tasks.slice(0, shown).map((task) => (
                  <Line key={task.id} task={task} />
                ))}
              </ol>
              {(tasks.length > shown || next) && (
                <p class="after">
                  <a href={addressOf({ page: 'tasks' })}>{words.now.allTasks(countOf({ tasks, next }))}</a>
                </p>
              )}
            </>
          )
        }
      </Loaded>
    </section>
  )
}

const Line = ({ task }: { task: Task }) => (
  <li class="whole-link">
    <Due task={task} />
    <a href={addressOf({ page: 'tasks', task: task.id })}>{askedIn(task)}</a>
    <span class="quiet kind">
      {wordFor(words.taskKind, task.kind)}
      {task.order && <> · {words.now.order(task.order)}</>}
    </span>
  </li>
)
