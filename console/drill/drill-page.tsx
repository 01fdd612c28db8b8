import { useRef, useState } from 'preact/hooks'
import type { Drill } from '../api/answers.ts'
import { paths } from '../api/paths.ts'
import { useLive } from '../live/use-live.ts'
import { addressOf } from '../routing/route.ts'
import { useTitle } from '../shell/use-title.ts'
import { words } from '../words/words.ts'
import { StormForm } from './storm-form.tsx'
import { StormWould } from './storm-would.tsx'

/** As the form begins: a warehouse that sends two orders of each customer out without an item. */
const first = { failure: 'missing-item', failures: '2000', minutes: '5', ordersEach: '2', price: '49' }
export type AskedStorm = typeof first

/** A storm drilled on sample data: what would happen, before it ever does. */
export function DrillPage() {
  useTitle(words.drill.title)
  const [asked, ask] = useState(first)
  const live = useLive<Drill>(paths.drill(asked))
  // The shop's own, as the drill says it: the sign stays while the next one is reckoned.
  const currency = useRef<string | undefined>(undefined)
  currency.current = live.value?.total.currency ?? currency.current
  return (
    <>
      <p class="back">
        <a href={addressOf({ page: 'list', of: 'incidents' })}>{words.lists.incidents}</a>
      </p>
      <h1 tabIndex={-1}>{words.drill.title}</h1>
      <p class="quiet about">{words.drill.about}</p>
      <StormForm asked={asked} ask={ask} currency={currency.current} />
      <StormWould storm={asked} live={live} />
    </>
  )
}
