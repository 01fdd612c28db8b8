import type { Me } from '../api/answers.ts'
import { paths } from '../api/paths.ts'
import { useLive } from '../live/use-live.ts'
import { signOutAddress } from '../sign-in/session.ts'
import { wordFor, words } from '../words/words.ts'

/** Under whose name everything here is done; on one machine, that nobody signs in. */
export function Who() {
  const { value: me } = useLive<Me>(paths.me)
  const signOut = signOutAddress()
  if (me === undefined) return null
  return (
    <footer class="who">
      <p class="quiet">
        {me.signedIn ? words.signIn.as(me.name, wordFor(words.signIn.role, me.role)) : words.signIn.open}
        {signOut && (
          <>
            {' '}
            <a href={signOut}>{words.signIn.out}</a>
          </>
        )}
      </p>
    </footer>
  )
}
