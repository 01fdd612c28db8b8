import { words } from '../words/words.ts'
import { ActForm } from './act-form.tsx'
import type { ActProps } from './acts.tsx'
import { Because } from './because.tsx'

/** Letters may go again to an address that gave them back or did not want them. */
export const WriteAgainForm = ({ page, close }: ActProps) => (
  <ActForm
    act="write-again"
    recovery={page.recovery.id}
    about={words.acts['write-again'].about}
    close={close}
    said={(filled) => ({ because: filled('because') })}
  >
    <Because />
  </ActForm>
)
