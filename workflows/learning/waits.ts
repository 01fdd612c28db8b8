/** How long customers wait for the acknowledgement is kept as counts of these steps, in seconds; beyond the last is a day. */
const steps = [1, 2, 5, 10, 20, 30, 60, 90, 120, 150, 180, 240, 300, 450, 600, 1200, 1800, 3600, 7200, 21_600, 86_400]

/** From the moment a failure is certain, the customer hears from us within this. */
const promisedSeconds = 300

/** How many waited at most so many seconds, and more than the step before. */
export type Waited = Record<string, number>

/** The step a wait falls in. @param ms how long the customer waited */
export const stepOf = (ms: number): string => String(steps.find((step) => ms <= step * 1000) ?? steps.at(-1))

/** Whether a customer waited longer than we promise. */
export const isLate = (ms: number): boolean => ms > promisedSeconds * 1000

export type Waits = { count: number; late: number; p50Ms: number | null; p99Ms: number | null }

const sum = (entries: [number, number][]): number => entries.reduce((total, [, count]) => total + count, 0)

/** The figures of many waits; a quantile is the upper end of its step, so that nobody waited longer than it says. */
export function waitsIn(all: Waited[]): Waits {
  const entries = steps.map((step): [number, number] => [step, all.reduce((n, one) => n + (one[step] ?? 0), 0)])
  const count = sum(entries)
  const quantile = (share: number): number | null => {
    let seen = 0
    for (const [step, n] of entries) {
      seen += n
      if (n > 0 && seen >= share * count) return step * 1000
    }
    return null
  }
  const late = sum(entries.filter(([step]) => step > promisedSeconds))
  return { count, late, p50Ms: quantile(0.5), p99Ms: quantile(0.99) }
}
