import type { ComponentChildren, TargetedSubmitEvent } from 'preact'
import type { Act, ActName } from '../api/answers.ts'
import { paths } from '../api/paths.ts'
import { words } from '../words/words.ts'
import { PressButton } from './press-button.tsx'
import { Told } from './told.tsx'
import { usePress } from './use-press.ts'

/** What a form was filled with: a field's text, trimmed. */
export type Filled = (name: string) => string

type Props<A extends ActName> = {
  act: A
  recovery: string
  about?: string
  /** What is sent for what was filled in. */
  said: (filled: Filled) => Omit<Extract<Act, { act: A }>, 'act'>
  close: () => void
  children?: ComponentChildren
}

/** The form of one act: its fields, what became of the press, and the way out. */
export function ActForm<A extends ActName>({ act, recovery, about, said, close, children }: Props<A>) {
  const { pressing, press } = usePress<{ state: string }>(paths.act(recovery, act))
  const send = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    void press(said((name) => String(given.get(name) ?? '').trim()))
  }
  const grave = act === 'erase' || act === 'stop'
  return (
    <form class="panel form" onSubmit={send} aria-label={words.acts[act].name}>
      {about && <p class="quiet">{about}</p>}
      {pressing.is !== 'done' && children}
      <Told pressing={pressing} done={({ state }) => (state === 'proposed' ? words.acts.proposed : words.acts.done)} />
      <div class="choices">
        {pressing.is !== 'done' && (
          <PressButton pressing={pressing} kind={grave ? 'first grave' : 'first'}>
            {words.acts[act].press}
          </PressButton>
        )}
        <button type="button" onClick={close}>
          {pressing.is === 'done' ? words.letter.close : words.acts.cancel}
        </button>
      </div>
    </form>
  )
}
