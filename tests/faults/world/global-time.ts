/** The time and the chance of the run that is under way in this thread. */
let now: (() => number) | undefined
let seed = 1

const wallNow = Date.now.bind(Date)

/** Mulberry32: small, and the same numbers in every run. */
const chance = (): number => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
}

/** Functions and the SDK ask the machine for the time and draw lots with Math.random; from here on both are the run's. */
export function takeOver(): void {
  Date.now = () => now?.() ?? wallNow()
  Math.random = chance
  rememberFormats()
  // The SDK waits before it tries again; nobody here has to.
  globalThis.setTimeout = ((run: () => void) => setImmediate(run)) as unknown as typeof setTimeout
}

/** Formats are made once: making one takes longer than everything it is used for in a run. */
function rememberFormats(): void {
  const made = new Map<string, object>()
  for (const name of ['DateTimeFormat', 'NumberFormat', 'PluralRules'] as const) {
    const Format = Intl[name] as unknown as new (...rest: unknown[]) => object
    const remembered = (...rest: unknown[]): object => {
      const key = `${name} ${JSON.stringify(rest)}`
      const format = made.get(key) ?? new Format(...rest)
      made.set(key, format)
      return format
    }
    const Remembering = new Proxy(Format, {
      construct: (_, rest) => remembered(...rest),
      apply: (_, __, rest) => remembered(...rest),
    })
    Object.defineProperty(Intl, name, { value: Remembering, configurable: true, writable: true })
  }
}

/** Begins a run: the same lots are drawn in the same order. */
export function begin(clock: () => number): void {
  now = clock
  seed = 1
}
