import type { TargetedSubmitEvent } from 'preact'
import { PressButton } from '../acts/press-button.tsx'
import type { Pressing } from '../acts/use-press.ts'
import { words } from '../words/words.ts'

type Props = { pressing: Pressing<unknown>; hand: (to: string, note: string) => void }

/** To whom, and what they should know: with that and the packet, nothing is lost and nobody asks the customer again. */
export function HandOver({ pressing, hand }: Props) {
  const send = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    hand(String(given.get('to')).trim(), String(given.get('note')).trim())
  }
  return (
    <form class="form" onSubmit={send}>
      <label>
        {words.task.handTo}
        <input name="to" required maxLength={100} autocomplete="off" />
      </label>
      <label>
        {words.task.handNote}
        <textarea name="note" rows={2} required maxLength={1000} />
      </label>
      <PressButton pressing={pressing}>{words.task.handPress}</PressButton>
    </form>
  )
}
