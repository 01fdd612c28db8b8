import { storeOf } from '../live/store.ts'
import { backTo, broughtBack, leave } from './journey.ts'
import { signInSettings } from './sign-in-settings.ts'

const settings = signInSettings()

type Tokens = { access: string; refresh: string | undefined; until: number }

/** In this page's memory and nowhere else: whoever reloads signs in anew, mostly without being asked. */
let tokens: Tokens | undefined
let renewing: Promise<void> | undefined

/** Whether a session has ended while the page was open; what stands on it is still there. */
export const ended = storeOf(false)

/** Seconds before its end at which a token is renewed: no question may be on its way when it ends. */
const earlySeconds = 60

/**
 * Begins a session, or leaves for the sign-in. Who comes back from there without success is not sent again by itself:
 * that could go on for ever.
 */
export async function beginSession(): Promise<'begun' | 'leaving' | 'refused'> {
  if (settings === undefined) return 'begun'
  const cameBack = /[?&](code|error)=/.test(location.search)
  const brought = broughtBack()
  if (brought !== undefined)
    await redeem({
      ...{ grant_type: 'authorization_code', redirect_uri: backTo() },
      ...{ code: brought.code, code_verifier: brought.verifier },
    })
  if (tokens !== undefined) return 'begun'
  if (cameBack) return 'refused'
  await leave(settings)
  return 'leaving'
}

/** What proves to the API who asks; nothing where nobody signs in. */
export async function proof(): Promise<Record<string, string>> {
  if (tokens === undefined) return {}
  if (Date.now() > tokens.until - earlySeconds * 1000 && tokens.refresh !== undefined) {
    renewing ??= redeem({ grant_type: 'refresh_token', refresh_token: tokens.refresh }).finally(() => {
      renewing = undefined
    })
    await renewing
  }
  return tokens === undefined ? {} : { authorization: `Bearer ${tokens.access}` }
}

export const signInAgain = (): void => void (settings && leave(settings))

/** Where a click ends the session everywhere. */
export const signOutAddress = (): string | undefined =>
  settings && `${settings.address}/logout?${new URLSearchParams({ client_id: settings.client, logout_uri: backTo() })}`

async function redeem(what: Record<string, string>): Promise<void> {
  if (settings === undefined) return
  const body = new URLSearchParams({ ...what, client_id: settings.client })
  const response = await fetch(`${settings.address}/oauth2/token`, { method: 'POST', body }).catch(() => undefined)
  if (!response?.ok) return
  const { access_token, refresh_token, expires_in } = (await response.json()) as Record<string, string>
  const refresh = refresh_token ?? tokens?.refresh
  tokens = { access: String(access_token), refresh, until: Date.now() + Number(expires_in) * 1000 }
}
