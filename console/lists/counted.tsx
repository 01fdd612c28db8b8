import type { ComponentChildren } from 'preact'
import type { NowFigures } from '../api/answers.ts'
import { paths } from '../api/paths.ts'
import { useLive } from '../live/use-live.ts'
import { Loaded } from '../shell/loaded.tsx'
import { Empty } from '../shell/notice.tsx'
import { words } from '../words/words.ts'

type Props<T> = { what: (known: NowFigures) => T | undefined; children: (rows: T) => ComponentChildren }

/** The rows of a figure that comes with Now. */
export function Counted<T>({ what, children }: Props<T>) {
  const live = useLive<NowFigures>(paths.now)
  const nothing = { what: words.lists.notCounted, next: words.lists.notCountedNext }
  return (
    <Loaded live={live} gone={nothing}>
      {(known) => {
        const rows = what(known)
        return rows === undefined ? <Empty {...nothing} /> : children(rows)
      }}
    </Loaded>
  )
}
