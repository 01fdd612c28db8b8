import { words } from '../words/words.ts'
import { ActForm } from './act-form.tsx'
import type { ActProps } from './acts.tsx'
import { Because } from './because.tsx'

/** Nothing is sent or asked for a while; three days at most, because a customer waits. */
export const PauseForm = ({ page, close }: ActProps) => (
  <ActForm
    act="pause"
    recovery={page.recovery.id}
    about={words.acts.pause.about}
    close={close}
    said={(filled) => ({
      hours: Number(filled('hours')),
      because: filled('because'),
      version: page.recovery.version,
    })}
  >
    <label>
      {words.acts.pause.hours}
      <input name="hours" type="number" inputMode="numeric" min={1} max={72} defaultValue="4" required />
    </label>
    <Because />
  </ActForm>
)
