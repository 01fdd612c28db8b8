import type { ComponentChildren } from 'preact'
import { useErrorBoundary } from 'preact/hooks'
import { words } from '../words/words.ts'
import { Notice } from './notice.tsx'

/** A page that cannot be drawn says so, and leaves the way to the others open. */
export function Held({ children }: { children: ComponentChildren }) {
  const [error, tryAgain] = useErrorBoundary((fault) => console.error(fault))
  if (!error) return <>{children}</>
  return (
    <>
      <Notice what={words.shell.cannotShow} next={words.shell.cannotShowNext} />
      <button type="button" onClick={tryAgain}>
        {words.connection.tryNow}
      </button>
    </>
  )
}
