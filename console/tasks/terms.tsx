import type { Task } from '../api/answers.ts'
import { When } from '../time/when.tsx'
import { numberOf } from '../words/number.ts'
import { words } from '../words/words.ts'

/** What an answer takes to count: a second pair of eyes, and until when. */
export const Terms = ({ task: { signatures, expires } }: { task: Task }) => (
  <>
    {signatures && (
      <p class="quiet">
        {signatures.by.length === 0
          ? words.task.unsigned(numberOf(signatures.needed))
          : words.task.signed(signatures.by.map(({ name }) => name).join(', '), numberOf(signatures.needed))}
      </p>
    )}
    {expires && (
      <p class="quiet">
        <When at={expires.at} /> {words.task.expires(expires.otherwise)}
      </p>
    )}
  </>
)
