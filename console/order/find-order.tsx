import type { TargetedSubmitEvent } from 'preact'
import { addressOf } from '../routing/route.ts'
import { words } from '../words/words.ts'

/** Looks an order up by its number. */
export function FindOrder({ id = '' }: { id: string | undefined }) {
  const find = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const wanted = String(new FormData(event.currentTarget).get('order') ?? '').trim()
    if (wanted !== '') location.hash = addressOf({ page: 'order', id: wanted })
  }
  return (
    <>
      <p class="quiet about">{words.order.about}</p>
      <form class="find" onSubmit={find}>
        <label>
          <span class="unseen">{words.order.findHint}</span>
          <input
            key={id}
            name="order"
            type="search"
            defaultValue={id}
            placeholder={words.order.findHint}
            autocomplete="off"
            required
          />
        </label>
        <button type="submit" class={id === '' ? 'first' : undefined}>
          {words.order.look}
        </button>
      </form>
    </>
  )
}
