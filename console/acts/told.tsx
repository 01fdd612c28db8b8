import { refusedIn, wrongIn } from '../api/refused-in.ts'
import { Notice } from '../shell/notice.tsx'
import { words } from '../words/words.ts'
import type { Pressing } from './use-press.ts'

type Props<T> = { pressing: Pressing<T>; done: (answer: T) => string }

/** What a person is told after a press: that it is done, or what was wrong with each part of it. */
export function Told<T>({ pressing, done }: Props<T>) {
  if (pressing.is === 'done')
    return (
      <p class="notice good" role="status">
        {done(pressing.answer)}
      </p>
    )
  if (pressing.is === 'unreachable') return <Notice what={words.acts.unreachable} />
  if (pressing.is !== 'refused') return null
  const { problems = [] } = pressing.problem
  return (
    <>
      <Notice what={words.acts.refused} next={refusedIn(pressing.problem)} />
      {problems.length > 0 && (
        <ul class="wrongs">
          {problems.map((wrong) => (
            <li key={`${wrong.path} ${wrong.allowed}`}>
              {!wrong.rule && <strong>{wrong.path}</strong>} {wrongIn(wrong)}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
