import { words } from '../words/words.ts'
import { ActForm } from './act-form.tsx'
import type { ActProps } from './acts.tsx'
import { Because } from './because.tsx'

/** Ends a recovery by a person's decision. */
export const StopForm = ({ page, close }: ActProps) => (
  <ActForm
    act="stop"
    recovery={page.recovery.id}
    about={words.acts.stop.about}
    close={close}
    said={(filled) => ({ because: filled('because'), version: page.recovery.version })}
  >
    <Because />
  </ActForm>
)
