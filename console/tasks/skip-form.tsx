import type { TargetedSubmitEvent } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Because } from '../acts/because.tsx'
import type { Choice } from '../api/answers.ts'
import { words } from '../words/words.ts'

type Props = { choice: Choice; press: (choice: Choice, because: string) => void; close: () => void }

/** Whoever leaves out what the customer is owed says why, before it is settled so. */
export function SkipForm({ choice, press, close }: Props) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const send = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    press(choice, String(new FormData(event.currentTarget).get('because')).trim())
  }
  const name = words.choice(choice)
  return (
    <form ref={form} class="form" aria-label={name} onSubmit={send}>
      <Because />
      <div class="choices">
        <button type="submit" class="first">
          {name}
        </button>
        <button type="button" onClick={close}>
          {words.acts.cancel}
        </button>
      </div>
    </form>
  )
}
