/** Where staff sign in, without a slash at the end, and as what the console does. */
export type SignInSettings = { address: string; client: string }

/** What a deployment wrote into the page; nothing where nobody signs in, as on one machine. */
export function signInSettings(): SignInSettings | undefined {
  const written = document.querySelector<HTMLMetaElement>('meta[name="sign-in"]')?.content
  return written ? (JSON.parse(written) as SignInSettings) : undefined
}
