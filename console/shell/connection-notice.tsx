import { useEffect, useRef } from 'preact/hooks'
import { lostSince } from '../live/connection.ts'
import { useStore } from '../live/store.ts'
import { askAgain } from '../live/use-live.ts'
import { timeOfDay } from '../time/dates.ts'
import { words } from '../words/words.ts'
import { announce } from './announcer.tsx'

/** Says that the page is not up to date, and since when; goes by itself. */
export function ConnectionNotice() {
  const since = useStore(lostSince)
  const wasLost = useRef(false)
  useEffect(() => {
    if (wasLost.current && since === undefined) announce(words.connection.back)
    wasLost.current = since !== undefined
  }, [since])
  return (
    <div class="connection" role="alert">
      {since !== undefined && (
        <p>
          {words.connection.lost(timeOfDay(new Date(since).toISOString()))}{' '}
          <button type="button" class="small" onClick={askAgain}>
            {words.connection.tryNow}
          </button>
        </p>
      )}
    </div>
  )
}
