import { words } from '../words/words.ts'
import { ActForm } from './act-form.tsx'
import type { ActProps } from './acts.tsx'

/** A line of a person's own for the next letter. */
export const LineForm = ({ page, close }: ActProps) => (
  <ActForm
    act="lines"
    recovery={page.recovery.id}
    about={words.acts.lines.about}
    close={close}
    said={(filled) => ({ text: filled('text') })}
  >
    <label>
      {words.acts.lines.text}
      <textarea name="text" rows={3} required maxLength={400} lang={page.customer?.language} />
    </label>
  </ActForm>
)
