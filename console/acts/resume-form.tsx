import { words } from '../words/words.ts'
import { ActForm } from './act-form.tsx'
import type { ActProps } from './acts.tsx'

/** What was paused goes on. */
export const ResumeForm = ({ page: { recovery }, close }: ActProps) => (
  <ActForm
    act="resume"
    recovery={recovery.id}
    about={words.acts.resume.about}
    close={close}
    said={() => ({ version: recovery.version })}
  />
)
