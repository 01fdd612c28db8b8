const known: Record<string, string> = {
  CredentialsProviderError: 'no AWS credentials were found: sign in (`aws sso login`) or set AWS_PROFILE',
  ExpiredTokenException: 'the AWS credentials have expired: sign in again',
  ExpiredToken: 'the AWS credentials have expired: sign in again',
  InvalidClientTokenId: 'AWS does not know these credentials: sign in again, or set AWS_PROFILE',
  UnrecognizedClientException: 'AWS does not know these credentials: sign in again, or set AWS_PROFILE',
}

/** What went wrong, as a person at a terminal reads it. */
export const inWords = ({ name, message }: Error): string => known[name] ?? message

/** Runs a command; what goes wrong ends it with one line and the exit code 1. */
export async function clearly(run: () => Promise<void>): Promise<void> {
  await run().catch((error: Error) => {
    console.error(inWords(error))
    process.exitCode = 1
  })
}
