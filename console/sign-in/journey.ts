import { challengeOf, unguessable } from './pkce.ts'
import type { SignInSettings } from './sign-in-settings.ts'

/** What must be known again when somebody comes back from signing in: no token, and gone once it is read. */
type Begun = { state: string; verifier: string; place: string }

const kept = 'sign-in'

/** Where staff come back to: the page itself, without what varies. */
export const backTo = (): string => new URL('.', location.href.split(/[?#]/)[0]).href

/** Leaves for the sign-in. Whoever comes back is where they were. */
export async function leave({ address, client }: SignInSettings): Promise<void> {
  const begun: Begun = { state: unguessable(), verifier: unguessable(), place: location.hash }
  sessionStorage.setItem(kept, JSON.stringify(begun))
  const asked = new URLSearchParams({
    ...{ response_type: 'code', client_id: client, redirect_uri: backTo(), scope: 'openid', state: begun.state },
    ...{ code_challenge: await challengeOf(begun.verifier), code_challenge_method: 'S256' },
  })
  location.assign(`${address}/oauth2/authorize?${asked}`)
}

/** The code somebody brought back, with what redeems it; undefined where nobody comes back, or not to what was begun. */
export function broughtBack(): { code: string; verifier: string } | undefined {
  const told = new URLSearchParams(location.search)
  const begun = JSON.parse(sessionStorage.getItem(kept) ?? 'null') as Begun | null
  const code = told.get('code')
  sessionStorage.removeItem(kept)
  if (code === null || begun === null || told.get('state') !== begun.state) return undefined
  history.replaceState(null, '', `${location.pathname}${begun.place}`)
  window.dispatchEvent(new HashChangeEvent('hashchange'))
  return { code, verifier: begun.verifier }
}
