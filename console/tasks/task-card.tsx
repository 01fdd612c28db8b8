import { useState } from 'preact/hooks'
import { isSkip } from '#workflows/recovery/skipping.ts'
import type { Choice, Task } from '../api/answers.ts'
import { addressOf } from '../routing/route.ts'
import { Notice } from '../shell/notice.tsx'
import { When } from '../time/when.tsx'
import { wordFor, words } from '../words/words.ts'
import { askedIn } from './asked.ts'
import { Choices } from './choices.tsx'
import { Due } from './due.tsx'
import { Facts } from './facts.tsx'
import { Owner } from './owner.tsx'
import { Packet } from './packet.tsx'
import { SkipForm } from './skip-form.tsx'
import { useSettling } from './use-settling.ts'
import type { SteadyTasks } from './use-steady-tasks.ts'

type Props = { task: Task; list: SteadyTasks; level: 'h2' | 'h3'; here?: string | undefined }

/** One task on one card: the question, what to know, and the answers. `here` is the recovery it is shown with. */
export function TaskCard({ task, list, level: Heading, here }: Props) {
  const { settling, press } = useSettling(task, {
    onSettled: (answer) => list.settled(task, answer),
    onOver: () => list.hold(task),
  })
  const [skipping, skip] = useState<Choice>()
  const heading = `task-${task.id}`
  return (
    <article class="task panel" aria-labelledby={heading} data-task={task.id}>
      <p class="task-line quiet">
        <span class="tag">{wordFor(words.taskKind, task.kind)}</span>
        {task.order && <span class="number">{words.now.order(task.order)}</span>}
        <span>
          {words.task.opened} <When at={task.openedAt} />
        </span>
        <Due task={task} />
      </p>
      <Heading id={heading} tabIndex={-1}>
        {askedIn(task)}
      </Heading>
      {askedIn(task) !== task.question && (
        <p class="quiet" lang="en">
          {task.question}
        </p>
      )}
      <Facts task={task} />
      {settling.is === 'refused' && <Notice calm={settling.over} what={settling.what} next={settling.next} />}
      <div class="choices">
        {settling.is === 'refused' && settling.over ? (
          <button type="button" onClick={() => list.clear(task)}>
            {words.task.clear}
          </button>
        ) : (
          <Choices
            task={task}
            settling={settling}
            movedAt={list.movedAt}
            press={(choice) => (isSkip(choice.decision) ? skip(choice) : press(choice))}
          />
        )}
        {task.recovery && task.recovery !== here && (
          <a href={addressOf({ page: 'recovery', id: task.recovery })}>{words.task.seeRecovery}</a>
        )}
        {task.kind === 'quarantine' && (
          <a href={addressOf({ page: 'list', of: 'quarantine' })}>{words.lists.quarantine}</a>
        )}
      </div>
      {skipping && !(settling.is === 'refused' && settling.over) && (
        <SkipForm choice={skipping} press={press} close={() => skip(undefined)} />
      )}
      <Owner task={task} />
      {task.recovery && task.recovery !== here && <Told recovery={task.recovery} />}
    </article>
  )
}

/** The whole story, fetched once somebody wants it. */
function Told({ recovery }: { recovery: string }) {
  const [open, set] = useState(false)
  return (
    <details class="whole-story" onToggle={(event) => set(event.currentTarget.open)}>
      <summary>{words.task.packet}</summary>
      {open && <Packet recovery={recovery} />}
    </details>
  )
}
