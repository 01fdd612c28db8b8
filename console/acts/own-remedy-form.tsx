import { digitsOf } from '../words/amount.ts'
import { words } from '../words/words.ts'
import { ActForm } from './act-form.tsx'
import type { ActProps } from './acts.tsx'

const of = words.acts['own-remedy']

/** What a person thought of and has done: it counts as the remedy, and the customer reads it as it is written here. */
export function OwnRemedyForm({ page, close }: ActProps) {
  const currency = page.discretion?.currency ?? 'EUR'
  const unit = 10 ** digitsOf(currency)
  return (
    <ActForm
      act="own-remedy"
      recovery={page.recovery.id}
      about={of.about}
      close={close}
      said={(filled) => ({
        text: filled('text'),
        cost: { minor: Math.round(Number(filled('cost')) * unit), currency },
        version: page.recovery.version,
      })}
    >
      <label>
        {of.text}
        <textarea name="text" rows={3} required minLength={3} maxLength={400} lang={page.customer?.language} />
      </label>
      <label>
        {of.cost(currency)}
        <input name="cost" type="number" inputMode="decimal" min={0} step={1 / unit} required />
      </label>
    </ActForm>
  )
}
