import type { ComponentChildren } from 'preact'
import { words } from '../words/words.ts'
import type { Pressing } from './use-press.ts'

type Props = { pressing: Pressing<unknown>; onPress?: () => void; kind?: string; children: ComponentChildren }

/** A button that stays in place and in focus while its press is under way; in a form, it sends that. */
export function PressButton({ pressing, onPress, kind, children }: Props) {
  const busy = pressing.is === 'busy'
  return (
    <button type={onPress ? 'button' : 'submit'} class={kind} aria-disabled={busy} onClick={onPress}>
      <span class={busy ? 'busy' : undefined}>{children}</span>
      {busy && <span class="unseen"> {words.acts.busy}</span>}
    </button>
  )
}
