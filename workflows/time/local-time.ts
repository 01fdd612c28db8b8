/** What the clock on a customer's wall shows. Days of the week begin with 0 on Sunday. */
export type LocalTime = { year: number; month: number; day: number; hour: number; minute: number; weekday: number }

const minuteMs = 60_000

const formats = new Map<string, Intl.DateTimeFormat>()

/** A zone nobody knows is read as UTC: it must not keep anybody from being written to. */
function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known !== undefined) return known
  const shape = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const
  const make = (zone: string) => new Intl.DateTimeFormat('en-US', { ...shape, hourCycle: 'h23', timeZone: zone })
  let made: Intl.DateTimeFormat
  try {
    made = make(timeZone)
  } catch {
    made = make('UTC')
  }
  formats.set(timeZone, made)
  return made
}

/** @param at epoch ms */
export function localTime(at: number, timeZone: string): LocalTime {
  const parts = formatFor(timeZone).formatToParts(at)
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value)
  const [year, month, day] = [part('year'), part('month'), part('day')]
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay()
  return { year, month, day, hour: part('hour'), minute: part('minute'), weekday }
}

/** The moment at which the wall shows an hour, so many days after the day of `at`; an hour that is skipped comes later. */
export function atHour(at: number, timeZone: string, hour: number, daysLater = 0): number {
  const { year, month, day } = localTime(at, timeZone)
  const wanted = Date.UTC(year, month - 1, day + daysLater, hour)
  const aheadMs = (moment: number) => {
    const seen = localTime(moment, timeZone)
    return (
      Date.UTC(seen.year, seen.month - 1, seen.day, seen.hour, seen.minute) - Math.floor(moment / minuteMs) * minuteMs
    )
  }
  const guess = wanted - aheadMs(wanted)
  return wanted - aheadMs(guess)
}
