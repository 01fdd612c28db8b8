/** One bar for each range of a plot: its words, and its values (before and after, or the change alone). */
export type Bars = { from: number; values: number[] }[]

/** Puts counted amounts into at most so many ranges of a round width. */
export function inRanges(counted: Map<number, number>[], most = 24): { bars: Bars; width: number } {
  const keys = counted.flatMap((map) => [...map.keys()])
  const [low, high] = keys.reduce(([least, most], key) => [Math.min(least, key), Math.max(most, key)], [0, 0])
  const width = roundWidth((high - low + 1) / most)
  const first = Math.floor(low / width) * width
  const bars = Array.from({ length: Math.floor((high - first) / width) + 1 }, (_, n) => ({
    from: first + n * width,
    values: counted.map(() => 0),
  }))
  for (const [n, map] of counted.entries())
    for (const [key, count] of map) {
      const values = bars[Math.floor((key - first) / width)]?.values
      if (values) values[n] = (values[n] ?? 0) + count
    }
  return { bars, width }
}

/** 1, 2 or 5 times a power of ten: what an axis can be read by. */
function roundWidth(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, least)))
  return ([1, 2, 5, 10].find((times) => times * power >= least) ?? 10) * power
}

const [wide, high, foot] = [720, 220, 34]

/** A bar plot as SVG; every bar says what it is when it is pointed at. */
export function barPlot(
  title: string,
  { bars }: { bars: Bars },
  inWords: (minor: number) => string,
  names: string[],
): string {
  const tallest = Math.max(1, ...bars.flatMap(({ values }) => values))
  const slot = wide / bars.length
  const each = (slot * 0.86) / names.length
  const drawn = bars.flatMap(({ from, values }, place) =>
    values.map((value, n) => {
      const height = (value / tallest) * high
      const x = (place * slot + n * each).toFixed(1)
      const says = `${names[n]}: ${value} from ${inWords(from)}`
      return `<rect class="bar-${n}" x="${x}" y="${(high - height).toFixed(1)}" width="${each.toFixed(1)}" height="${height.toFixed(1)}"><title>${says}</title></rect>`
    }),
  )
  const every = Math.ceil(bars.length / 8)
  const axis = bars
    .filter((_, place) => place % every === 0)
    .map(({ from }, n) => `<text x="${(n * every * slot).toFixed(1)}" y="${high + 18}">${inWords(from)}</text>`)
  return `<svg role="img" aria-label="${title}" viewBox="0 -6 ${wide} ${high + foot}">${drawn.join('')}<path d="M0 ${high}H${wide}"/>${axis.join('')}</svg>`
}
