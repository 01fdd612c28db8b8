import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { RecoveryList } from '../api/answers.ts'
import { paths } from '../api/paths.ts'
import { useLive } from '../live/use-live.ts'
import type { ListOf } from '../routing/route.ts'
import { words } from '../words/words.ts'
import type { ListPages } from './list-pages.ts'
import { columns, RecoveryRowOf } from './recovery-table.tsx'
import { useNear } from './use-near.ts'

type Props = {
  of: ListOf
  page: number
  pages: ListPages
  leadsTo: (page: number, next: string | undefined) => void
}

/** One page of a list of recoveries: drawn and kept fresh while it is near the screen, and as high as it was elsewhere. */
export function RecoveryPageRows({ of, page, pages, leadsTo }: Props) {
  const body = useRef<HTMLTableSectionElement>(null)
  const near = useNear(body, page === 0)
  useLayoutEffect(() => {
    if (near && body.current) pages.heightsPx[page] = body.current.offsetHeight
  })
  return (
    <tbody ref={body}>
      {near ? (
        <Rows
          path={paths.recoveries({ ...of, cursor: pages.cursors[page] })}
          by={of.sort}
          leadsTo={(next) => leadsTo(page, next)}
        />
      ) : (
        <tr style={{ height: `${pages.heightsPx[page] ?? 40}px` }}>
          <td colSpan={columns} />
        </tr>
      )}
    </tbody>
  )
}

type RowsProps = { path: string; by: ListOf['sort']; leadsTo: (next: string | undefined) => void }

function Rows({ path, by, leadsTo }: RowsProps) {
  const { value } = useLive<RecoveryList>(path)
  const latest = useRef(value)
  if (value !== undefined) latest.current = value
  useEffect(() => {
    if (value !== undefined) leadsTo(value.next)
  }, [value])
  if (latest.current === undefined)
    return (
      <tr>
        <td colSpan={columns} class="quiet">
          {words.shell.loading}
        </td>
      </tr>
    )
  return latest.current.recoveries.map((recovery) => <RecoveryRowOf key={recovery.id} recovery={recovery} by={by} />)
}
