/** What mail systems have said of our letters in the days that count. */
export type Tally = { sent: number; bounced: number; complained: number }

/** At these rates SES puts an account under review; we stop before it does. */
const tooMany = { bounced: 0.05, complained: 0.001 }

/** One bad address among ten is bad luck and no rate: so many letters, and so many reports of one kind, must stand behind it. */
const fewestSent = 200
const fewestReports = 3

/** Why no more letters should leave until a person has looked; undefined while mail systems trust us. */
export function whyToPause({ sent, ...reports }: Tally): string | undefined {
  if (sent < fewestSent) return undefined
  for (const kind of ['bounced', 'complained'] as const)
    if (reports[kind] >= fewestReports && reports[kind] >= sent * tooMany[kind])
      return `${reports[kind]} of ${sent} letters ${inWords[kind]}`
  return undefined
}

const inWords = { bounced: 'came back', complained: 'were called spam' }
