import type { TargetedSubmitEvent } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { FailureKind } from '#workflows/failure-events/failure-kinds.ts'
import { PressButton } from '../acts/press-button.tsx'
import { Told } from '../acts/told.tsx'
import { usePress } from '../acts/use-press.ts'
import type { Order, ToldByCustomer as Said } from '../api/answers.ts'
import { paths } from '../api/paths.ts'
import { words } from '../words/words.ts'
import { WouldBeDone } from './would-be-done.tsx'

const failures = Object.entries(words.failure)

/** “A customer told me”: opens a recovery by hand. What the order says already is not asked for again. */
export function ToldByCustomer({ order }: { order: Order }) {
  const { pressing, press } = usePress(paths.openByHand(order.id))
  const form = useRef<HTMLFormElement>(null)
  const [looked, look] = useState<Said>()
  const preview = () => form.current && look(saidIn(form.current))
  const send = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const sent = event.currentTarget
    if (!(await press(saidIn(sent)))) return
    sent.reset()
    look(undefined)
  }
  return (
    <section aria-labelledby="told">
      <h2 id="told">{words.order.told}</h2>
      <form ref={form} class="panel form" onSubmit={send} onChange={() => looked && preview()}>
        <p class="quiet">{words.order.toldAbout}</p>
        <label>
          {words.order.what}
          <select name="failure" required>
            {failures.map(([kind, name]) => (
              <option key={kind} value={kind}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.order.which}
          <select name="line">
            <option value="">{words.order.whole}</option>
            {order.items.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.order.said}
          <textarea name="said" rows={3} maxLength={2000} />
        </label>
        <Told pressing={pressing} done={() => words.order.opened} />
        {looked && <WouldBeDone order={order.id} failure={looked.failure} line={looked.line} />}
        <div class="choices">
          <PressButton pressing={pressing} kind="first">
            {words.order.press}
          </PressButton>
          <button type="button" onClick={preview}>
            {words.order.preview}
          </button>
        </div>
      </form>
    </section>
  )
}

function saidIn(form: HTMLFormElement): Said {
  const given = new FormData(form)
  const text = (name: string) => String(given.get(name) ?? '').trim()
  return {
    failure: text('failure') as FailureKind,
    ...(text('line') && { line: text('line') }),
    ...(text('said') && { said: text('said') }),
  }
}
