import { amountOf, digitsOf } from '../words/amount.ts'
import { words } from '../words/words.ts'
import { ActForm } from './act-form.tsx'
import type { ActProps } from './acts.tsx'
import { Because } from './because.tsx'

/** More than policy gives: within what a person may give by themselves at once, above it when somebody else agrees. */
export function OverrideForm({ page, close }: ActProps) {
  const most = page.discretion
  if (!most) return null
  const { currency } = most
  const unit = 10 ** digitsOf(currency)
  return (
    <ActForm
      act="override"
      recovery={page.recovery.id}
      about={words.acts.override.about(amountOf(most))}
      close={close}
      said={(filled) => ({
        amount: { minor: Math.round(Number(filled('amount')) * unit), currency },
        because: filled('because'),
        version: page.recovery.version,
      })}
    >
      <label>
        {words.acts.override.amount(currency)}
        <input name="amount" type="number" inputMode="decimal" min={1 / unit} step={1 / unit} required />
      </label>
      <Because />
    </ActForm>
  )
}
