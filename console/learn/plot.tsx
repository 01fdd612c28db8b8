import '../words/navigator-language.ts'
import { useEffect, useRef } from 'preact/hooks'
import UPlot from 'uplot'
import { shortDay } from '../time/dates.ts'
import type { Sheet } from './csv.ts'
import { Download } from './download.tsx'

const heightPx = 200
const inks = ['--accent', '--good', '--person', '--bad']

/** A sheet of days as lines, one for each column after the first; its figures are there as a file for whoever cannot see it. */
export function Plot({ sheet }: { sheet: Sheet }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const box = place.current
    if (box === null) return
    const plot = new UPlot(optionsFor(sheet, box), dataOf(sheet), box)
    const seen = new ResizeObserver(() => plot.setSize({ width: box.clientWidth, height: heightPx }))
    seen.observe(box)
    return () => {
      seen.disconnect()
      plot.destroy()
    }
  }, [sheet])
  return (
    <figure class="plot">
      <figcaption>
        <h2>{sheet.name}</h2>
        <Download sheet={sheet} />
      </figcaption>
      <div ref={place} role="img" aria-label={sheet.name} />
    </figure>
  )
}

const dataOf = ({ columns, rows }: Sheet): UPlot.AlignedData => [
  rows.map(([day]) => Date.parse(String(day)) / 1000),
  ...columns.slice(1).map((_, index) => rows.map((row) => Number(row[index + 1]))),
]

function optionsFor({ columns }: Sheet, box: HTMLElement): UPlot.Options {
  const style = getComputedStyle(box)
  const ink = (name: string) => style.getPropertyValue(name).trim()
  const axis = { stroke: ink('--quiet'), grid: { stroke: ink('--line'), width: 1 }, ticks: { stroke: ink('--line') } }
  const lines = columns.slice(1).map((label, index) => ({
    ...{ label, stroke: ink(inks[index] ?? '--ink'), width: 2 },
    // Told apart without colour as well.
    dash: index === 0 ? [] : [3 + 3 * index, 3],
  }))
  return {
    ...{ width: box.clientWidth, height: heightPx, tzDate: (seconds) => UPlot.tzDate(new Date(seconds * 1000), 'UTC') },
    series: [{ label: columns[0] ?? '', value: '{YYYY}-{MM}-{DD}' }, ...lines],
    axes: [
      { ...axis, values: (_, days) => days.map((seconds) => shortDay(new Date(seconds * 1000).toISOString())) },
      axis,
    ],
    scales: { y: { range: (_, __, most) => [0, Math.max(1, most)] } },
  }
}
