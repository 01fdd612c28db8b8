import { useState } from 'preact/hooks'
import type { LocalClock } from '../api/answers.ts'
import { ask } from '../api/ask.ts'
import { paths } from '../api/paths.ts'
import { useStore } from '../live/store.ts'
import { askAgain, useLive } from '../live/use-live.ts'
import { day, exact, timeOfDay } from '../time/dates.ts'
import { now } from '../time/now.ts'
import { When } from '../time/when.tsx'
import { words } from '../words/words.ts'

/** Where time is told by this machine: what time it is in the story, and a button to what is due next. */
export function ClockStrip() {
  const { value: clock, problem } = useLive<LocalClock>(paths.clock)
  if (!clock || problem) return null
  return (
    <section class="clock" aria-label={words.clock.name}>
      <StoryTime />
      <span class={clock.skipping ? 'pace skipping' : 'pace'}>
        {clock.skipping ? words.clock.skipping : words.clock.ownPace}
      </span>
      <Skip nextDue={clock.nextDue} />
    </section>
  )
}

function StoryTime() {
  const at = new Date(useStore(now)).toISOString()
  return (
    <time class="number" dateTime={at} title={exact(at)}>
      <span class="label">{words.clock.name}</span> {day(at)} <strong>{timeOfDay(at)}</strong>
    </time>
  )
}

function Skip({ nextDue }: { nextDue: string | undefined }) {
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready')
  const skip = async () => {
    if (state === 'busy' || !nextDue) return
    setState('busy')
    const reply = await ask(paths.skip, { post: {} })
    setState(reply.is === 'answer' ? 'ready' : 'failed')
    askAgain()
  }
  return (
    <>
      <button type="button" class="small" aria-disabled={!nextDue || state === 'busy'} onClick={skip}>
        {nextDue ? words.clock.skip : words.clock.nothingDue}
        {nextDue && <When at={nextDue} />}
      </button>
      <span role="alert">{state === 'failed' && words.clock.failed}</span>
    </>
  )
}
