import type { Choice, Task } from '../api/answers.ts'
import { words } from '../words/words.ts'
import type { Settling } from './use-settling.ts'

/** A press this soon after the list has moved was meant for the task that stood there before. */
const settlesDownMs = 500

type Props = { task: Task; settling: Settling; movedAt: number; press: (choice: Choice) => void }

/** One button for each answer. They stay in place and in focus while an answer is under way. */
export function Choices({ task, settling, movedAt, press }: Props) {
  const busy = settling.is === 'busy'
  return (
    <fieldset aria-busy={busy}>
      <legend class="unseen">{words.task.answers}</legend>
      {task.choices.map((choice, index) => (
        <button
          key={choice.label}
          type="button"
          class={index === 0 ? 'first' : undefined}
          aria-disabled={busy}
          onClick={() => performance.now() - movedAt > settlesDownMs && press(choice)}
        >
          <span class={busy && settling.choice === choice ? 'busy' : undefined}>{words.choice(choice)}</span>
          {busy && settling.choice === choice && <span class="unseen"> {words.task.busy}</span>}
        </button>
      ))}
    </fieldset>
  )
}
