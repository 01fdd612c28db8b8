import type { ComponentType } from 'preact'
import { useState } from 'preact/hooks'
import type { ActName, RecoveryPage } from '../api/answers.ts'
import { words } from '../words/words.ts'
import { ContactForm } from './contact-form.tsx'
import { EraseForm } from './erase-form.tsx'
import { LineForm } from './line-form.tsx'
import { OverrideForm } from './override-form.tsx'
import { OwnRemedyForm } from './own-remedy-form.tsx'
import { PauseForm } from './pause-form.tsx'
import { ResumeForm } from './resume-form.tsx'
import { StopForm } from './stop-form.tsx'
import { WriteAgainForm } from './write-again-form.tsx'

export type ActProps = { page: RecoveryPage; close: () => void }

const forms: Record<ActName, ComponentType<ActProps>> = {
  contacts: ContactForm,
  lines: LineForm,
  override: OverrideForm,
  'own-remedy': OwnRemedyForm,
  pause: PauseForm,
  resume: ResumeForm,
  stop: StopForm,
  'write-again': WriteAgainForm,
  erase: EraseForm,
}

/**
 * What a person may do with a recovery by themselves: one button each, one form open at a time. A form stays until it
 * is closed, also when its act may not be done any more: what has become of the press is told there.
 */
export function Acts({ page }: { page: RecoveryPage }) {
  const [open, set] = useState<ActName>()
  const may = page.acts ?? (page.customer === null ? [] : (['erase'] as const))
  const Form = open === undefined ? undefined : forms[open]
  if (may.length === 0 && Form === undefined) return null
  return (
    <section aria-labelledby="acts" class="acts">
      <h2 id="acts">{words.acts.title}</h2>
      <div class="choices">
        {may.map((act) => (
          <button
            key={act}
            type="button"
            class={act === 'erase' || act === 'stop' ? 'small grave' : 'small'}
            aria-expanded={open === act}
            onClick={() => set(open === act ? undefined : act)}
          >
            {words.acts[act].name}
          </button>
        ))}
      </div>
      {Form && <Form key={open} page={page} close={() => set(undefined)} />}
    </section>
  )
}
