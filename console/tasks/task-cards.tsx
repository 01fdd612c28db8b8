import { useEffect, useRef } from 'preact/hooks'
import type { Task } from '../api/answers.ts'
import { addressOf } from '../routing/route.ts'
import { announce } from '../shell/announcer.tsx'
import { words } from '../words/words.ts'
import { askedIn } from './asked.ts'
import { TaskCard } from './task-card.tsx'
import { type Gone, useSteadyTasks } from './use-steady-tasks.ts'

/** The cards of open tasks, and below them those that were settled while the page was open. */
export function TaskCards({ tasks, here }: { tasks: readonly Task[]; here?: string }) {
  const list = useSteadyTasks(tasks)
  const cards = useRef<HTMLDivElement>(null)
  const worked = useRef(false)
  const last = list.gone[0]
  useEffect(() => {
    if (!last) return
    announce(`${saidOf(last)}. ${askedIn(last.task)}`)
    if (worked.current && document.activeElement === document.body) nextHeading(cards.current)?.focus()
  }, [last])
  return (
    <div ref={cards} class="tasks" onFocusIn={() => (worked.current = true)}>
      {list.shown.map((task) => (
        <TaskCard key={task.id} task={task} list={list} level={here ? 'h3' : 'h2'} here={here} />
      ))}
      {list.gone.length > 0 && <SettledHere gone={list.gone} />}
    </div>
  )
}

const saidOf = ({ answer }: Gone) => (answer === undefined ? words.task.settledElsewhere : words.task.settled(answer))

/** Whoever works through the list by keyboard goes on at the next question, not at the top of the page. */
const nextHeading = (cards: HTMLElement | null) =>
  cards?.querySelector<HTMLElement>('[id^=task-]') ?? document.querySelector<HTMLElement>('h1')

const SettledHere = ({ gone }: { gone: Gone[] }) => (
  <section class="settled" aria-label={words.task.settledHere}>
    <p class="quiet">{words.task.settledHere}</p>
    <ul>
      {gone.map((each) => (
        <li key={each.task.id}>
          <strong>{saidOf(each)}</strong>{' '}
          <span class="quiet">
            {askedIn(each.task)}{' '}
            {each.task.recovery && (
              <a href={addressOf({ page: 'recovery', id: each.task.recovery })}>{words.task.seeRecovery}</a>
            )}
          </span>
        </li>
      ))}
    </ul>
  </section>
)
