import { PressButton } from '../acts/press-button.tsx'
import { Told } from '../acts/told.tsx'
import { usePress } from '../acts/use-press.ts'
import type { EventPage } from '../api/answers.ts'
import { paths } from '../api/paths.ts'
import { wordFor, words } from '../words/words.ts'

type Props = { event: EventPage; read: NonNullable<EventPage['read']> }

/** What is read today in what another system sent; and, once a mistake of ours is mended, the way to act on that. */
export function ReadToday({ event: { receipt, state }, read }: Props) {
  const path = state === 'quarantined' ? paths.readAgain(receipt) : paths.translateAgain(receipt)
  const { pressing, press } = usePress<{ state: string }>(path)
  return (
    <section aria-labelledby="read-today">
      <h2 id="read-today">{words.event.read}</h2>
      <p class="quiet">{words.event.readAbout}</p>
      <p>
        {read.outcome && <strong>{words.event.outcomes[read.outcome]}</strong>}
        {read.failure && `: ${wordFor(words.failure, read.failure.kind)}`}
      </p>
      <p>{read.because ?? read.notTheirs}</p>
      <Told
        pressing={pressing}
        done={(answer) => (answer.state === 'nothing-to-do' ? words.lists.nothingToDo : words.event.acted)}
      />
      <PressButton pressing={pressing} onPress={() => press({})}>
        {words.event.again}
      </PressButton>
    </section>
  )
}
