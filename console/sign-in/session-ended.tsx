import { useStore } from '../live/store.ts'
import { words } from '../words/words.ts'
import { ended, signInAgain } from './session.ts'

/** Says that the session has ended. The page stays as it is: nothing that was typed is lost before it is copied. */
export const SessionEnded = () => (
  <div class="connection" role="alert">
    {useStore(ended) && (
      <p>
        {words.signIn.ended}{' '}
        <button type="button" class="small" onClick={signInAgain}>
          {words.signIn.again}
        </button>
      </p>
    )}
  </div>
)
