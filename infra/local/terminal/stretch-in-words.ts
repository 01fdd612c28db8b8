const steps: [ms: number, unit: string][] = [
  [86_400_000, 'd'],
  [3_600_000, 'h'],
  [60_000, 'min'],
  [1000, 's'],
]

/** A stretch of time as briefly as it can be said: 0.3 s, 12 s, 4 min, 6 h, 3 d. */
export const stretchInWords = (ms: number): string => {
  if (ms < 10_000) return `${(ms / 1000).toFixed(1)} s`
  const [unitMs, unit] = steps.find(([length]) => ms >= length) ?? [1000, 's']
  return `${Math.floor(ms / unitMs)} ${unit}`
}
