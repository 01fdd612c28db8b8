import type { ComponentChildren } from 'preact'
import { refusedIn } from '../api/refused-in.ts'
import type { Live } from '../live/poll.ts'
import { words } from '../words/words.ts'
import { Empty, Notice } from './notice.tsx'

type Props<T> = { live: Live<T>; gone?: { what: string; next: string }; children: (value: T) => ComponentChildren }

/** Shows an answer once there is one, and goes on showing it when a newer one fails. */
export function Loaded<T>({ live, gone, children }: Props<T>) {
  const { value, problem } = live
  const { connection } = words
  if (problem?.status === 404)
    return <Empty what={gone?.what ?? connection.gone} next={gone?.next ?? connection.goneNext} />
  return (
    <>
      {problem && <Notice what={`${connection.problem} ${refusedIn(problem)}`} next={connection.problemNext} />}
      {value === undefined ? !problem && <p class="loading">{words.shell.loading}</p> : children(value)}
    </>
  )
}
