import { useEffect, useRef } from 'preact/hooks'
import type { SentLetter } from '../api/answers.ts'
import { paths } from '../api/paths.ts'
import { useLive } from '../live/use-live.ts'
import { addressOf } from '../routing/route.ts'
import { Loaded } from '../shell/loaded.tsx'
import { words } from '../words/words.ts'
import { LetterReading } from './letter-reading.tsx'

/** A letter over the recovery it belongs to. It has an address, so it survives a reload; Escape closes it. */
export function LetterDialog({ recovery, letter }: { recovery: string; letter: string }) {
  const live = useLive<SentLetter>(paths.letter(recovery, letter))
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const leave = () => {
    location.hash = addressOf({ page: 'recovery', id: recovery })
  }
  const gone = { what: words.letter.notYet, next: words.letter.notYetNext }
  return (
    <dialog ref={dialog} class="reading" aria-label={words.recovery.letters} onClose={leave}>
      <button type="button" class="close" onClick={() => dialog.current?.close()}>
        {words.letter.close}
      </button>
      <Loaded live={live} gone={gone}>
        {(sent) => <LetterReading letter={sent} at={sent.sentAt} atName={words.letter.sent} links="rest" level="h2" />}
      </Loaded>
    </dialog>
  )
}
