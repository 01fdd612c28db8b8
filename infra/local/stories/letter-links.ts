/** The questions behind a customer's links. */
type Question = 'answer' | 'wish' | 'call' | 'progress' | 'address' | 'stop'

/** What a link asks, as its token says. */
const questionOf = (link: string): string | undefined => {
  const [, claims = ''] = (new URL(link).pathname.split('/').at(-1) ?? '').split('.')
  const { aud } = JSON.parse(Buffer.from(claims, 'base64url').toString() || '{}') as { aud?: string }
  return aud
}

/** The links of a letter to the customer's own pages, in the order in which they stand there. */
export const linksIn = (letterHtml: string): string[] =>
  [...letterHtml.matchAll(/href="([^"]*\/answers\/[^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))

/** The first link of a letter that asks this question. */
export const linkThatAsks = (question: Question, letterHtml: string): string | undefined =>
  linksIn(letterHtml).find((link) => questionOf(link) === question)

/** Where a mail program ends these letters, with one tap beside the sender. */
export const oneTapStop = (headers: { name: string; value: string }[]): string | undefined =>
  /<(https?:[^>]+)>/.exec(headers.find(({ name }) => name.toLowerCase() === 'list-unsubscribe')?.value ?? '')?.[1]
