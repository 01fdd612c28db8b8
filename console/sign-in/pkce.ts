/** Text that nobody guesses, fit for an address. */
export const unguessable = (): string => forAnAddress(crypto.getRandomValues(new Uint8Array(32)))

/** What is told at the beginning of a sign-in, so that only who knows the verifier can end it (RFC 7636, S256). */
export const challengeOf = async (verifier: string): Promise<string> =>
  forAnAddress(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))))

const forAnAddress = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
