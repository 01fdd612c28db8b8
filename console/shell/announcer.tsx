import { storeOf, useStore } from '../live/store.ts'

const said = storeOf('')

/** Tells somebody who cannot see the page what has just changed on it. */
export const announce = (text: string): void => said.set(text)

export const Announcer = () => (
  <p class="unseen" role="status" aria-live="polite">
    {useStore(said)}
  </p>
)
