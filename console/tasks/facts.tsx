import type { Task } from '../api/answers.ts'
import { WithTimes } from '../time/with-times.tsx'
import { wordFor, words } from '../words/words.ts'

/** What a person must know to answer. */
export const Facts = ({ task }: { task: Task }) => (
  <dl class="facts">
    {task.facts?.map(({ label, value }) => (
      <div key={label}>
        <dt>{wordFor(words.fact, label)}</dt>
        <dd>{label === 'failure' ? wordFor(words.failure, value) : <WithTimes text={value} />}</dd>
      </div>
    ))}
  </dl>
)
