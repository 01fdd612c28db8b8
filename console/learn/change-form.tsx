import type { TargetedSubmitEvent } from 'preact'
import { PressButton } from '../acts/press-button.tsx'
import { Told } from '../acts/told.tsx'
import { usePress } from '../acts/use-press.ts'
import type { Change } from '../api/answers.ts'
import { paths } from '../api/paths.ts'
import { now } from '../time/now.ts'
import { causeIn } from '../words/cause.ts'
import { words } from '../words/words.ts'

const { learn } = words

/** Staff say what was changed about a cause, and on which day. */
export function ChangeForm({ causes }: { causes: string[] }) {
  const { pressing, press } = usePress(paths.changes)
  const send = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const given = new FormData(form)
    const text = (name: keyof Change) => String(given.get(name) ?? '').trim()
    const change: Change = { cause: text('cause'), day: text('day'), what: text('what') }
    if (await press(change)) form.reset()
  }
  const today = isoDay(new Date(now.get()))
  return (
    <details>
      <summary>{learn.noteChange}</summary>
      <form class="form" onSubmit={send}>
        <label>
          {learn.cause}
          <select name="cause">
            {causes.map((cause) => (
              <option key={cause} value={cause}>
                {causeIn(cause)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {learn.changedOn}
          <input name="day" type="date" required max={today} defaultValue={today} />
        </label>
        <label>
          {learn.what}
          <input name="what" required minLength={3} maxLength={200} placeholder={learn.whatHint} />
        </label>
        <Told pressing={pressing} done={() => learn.noted} />
        <PressButton pressing={pressing} kind="first">
          {learn.notePress}
        </PressButton>
      </form>
    </details>
  )
}

/** The day where the viewer is, such as 2026-11-25. */
const isoDay = (at: Date): string =>
  [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
