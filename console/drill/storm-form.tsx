import type { TargetedSubmitEvent } from 'preact'
import { signOf } from '../words/amount.ts'
import { words } from '../words/words.ts'
import type { AskedStorm } from './drill-page.tsx'

const of = words.drill

/** What may be asked for, as the API takes it. */
const numbers = [
  { name: 'failures', says: of.failures, min: 1, max: 50_000 },
  { name: 'minutes', says: of.minutes, min: 1, max: 1440 },
  { name: 'ordersEach', says: of.ordersEach, min: 1, max: 50 },
  { name: 'price', says: of.price, min: 0, max: 1_000_000 },
] as const

type Props = { asked: AskedStorm; ask: (storm: AskedStorm) => void; currency: string | undefined }

/** How many orders fail of what, and within how many minutes. */
export function StormForm({ asked, ask, currency }: Props) {
  const sign = currency === undefined ? '' : signOf(currency)
  const send = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    ask(Object.fromEntries(new FormData(event.currentTarget)) as AskedStorm)
  }
  return (
    <form class="panel form storm" onSubmit={send}>
      <label>
        {words.order.what}
        <select name="failure">
          {Object.entries(words.failure).map(([kind, name]) => (
            <option key={kind} value={kind} selected={kind === asked.failure}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {numbers.map(({ name, says, min, max }) => (
        <label key={name}>
          {typeof says === 'string' ? says : says(sign)}
          <input type="number" name={name} min={min} max={max} step={1} defaultValue={asked[name]} required />
        </label>
      ))}
      <button type="submit" class="first">
        {of.press}
      </button>
    </form>
  )
}
