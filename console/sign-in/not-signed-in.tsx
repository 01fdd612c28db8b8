import { Empty } from '../shell/notice.tsx'
import { words } from '../words/words.ts'
import { signInAgain } from './session.ts'

/** What somebody sees who comes back from signing in without having done so. */
export const NotSignedIn = () => (
  <main>
    <h1>Amends</h1>
    <Empty what={words.signIn.refused} next={words.signIn.refusedNext}>
      <button type="button" class="first" onClick={signInAgain}>
        {words.signIn.again}
      </button>
    </Empty>
  </main>
)
