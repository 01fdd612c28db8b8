import { useState } from 'preact/hooks'
import { PressButton } from '../acts/press-button.tsx'
import { Told } from '../acts/told.tsx'
import { usePress } from '../acts/use-press.ts'
import type { Task } from '../api/answers.ts'
import { paths } from '../api/paths.ts'
import { words } from '../words/words.ts'
import { HandOver } from './hand-over.tsx'

/** Who owns a task. It can be handed over once, so that no customer is passed from one to the next. */
export function Owner({ task: { id, owner } }: { task: Task }) {
  const { pressing, press } = usePress(paths.taskOwner(id))
  const [handing, setHanding] = useState(false)
  if (owner === undefined) return null
  const { name, changes, note } = owner
  const hand = async (to: string, why: string) => {
    if (await press({ to, note: why })) setHanding(false)
  }
  return (
    <div class="owner">
      <p class="choices">
        <span>{name === null ? words.task.nobody : words.task.owner(name)}</span>
        {name === null && (
          <PressButton pressing={pressing} kind="small" onPress={() => press({})}>
            {words.task.take}
          </PressButton>
        )}
        {name !== null && changes === 0 && (
          <button type="button" class="small" aria-expanded={handing} onClick={() => setHanding(!handing)}>
            {words.task.handOver}
          </button>
        )}
      </p>
      {changes > 0 && <p class="quiet">{words.task.handedOver}</p>}
      {note && <p class="quiet">“{note}”</p>}
      {handing && <HandOver pressing={pressing} hand={hand} />}
      <Told pressing={pressing} done={() => words.acts.done} />
    </div>
  )
}
