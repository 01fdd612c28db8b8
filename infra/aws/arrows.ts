import type { Definition } from './diagram.ts'

/** One way from a state to the next; `aside` says what must go wrong, or run out, for it to be taken. */
export type Arrow = { from: string; to: string; aside?: string }

/** What may happen in every state would hide the process: its arrows are left out, and the text beside says so. */
const leftOut = ['States.ALL', 'Erased', 'Stopped']

const inWords = (error: string): string =>
  error === 'States.Timeout' ? 'time is up' : error.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()

/** The ways that lead on from a state. */
export function arrowsFrom(name: string, { States }: Definition): Arrow[] {
  const { Next, Catch = [], Choices = [] } = States[name] ?? { Type: 'Fail' }
  const aside = Catch.flatMap((one) => {
    const errors = one.ErrorEquals.filter((error) => !leftOut.includes(error))
    return errors.length > 0 ? [{ from: name, to: one.Next, aside: errors.map(inWords).join(', ') }] : []
  })
  return [
    ...(Next ? [{ from: name, to: Next }] : []),
    ...aside,
    ...Choices.map((choice) => ({ from: name, to: choice.Next })),
  ]
}
