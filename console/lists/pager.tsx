import type { ListName } from '../routing/lists.ts'
import { addressOf } from '../routing/route.ts'
import { words } from '../words/words.ts'

type Props = { of: ListName; id?: string; next: string | undefined }

/** The way to the rows after these; each page has an address of its own. */
export const Pager = ({ of, id, next }: Props) =>
  next === undefined ? null : (
    <p class="pager after">
      <a href={addressOf({ page: 'list', of, id, cursor: next })}>{words.lists.more}</a>
    </p>
  )
