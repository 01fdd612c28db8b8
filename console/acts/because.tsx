import { words } from '../words/words.ts'

/** Why a person does what the process would not have done: it stands in the timeline under their name. */
export const Because = () => (
  <label>
    {words.acts.because}
    <input name="because" required minLength={3} maxLength={200} placeholder={words.acts.becauseHint} />
  </label>
)
