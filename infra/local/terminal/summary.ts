import type { StoryEnd } from '../stories/story-run.ts'
import { stretchInWords } from './stretch-in-words.ts'

const columns = ['order', 'acknowledged', 'remedy', 'compensation', 'outcome', 'story']

const moneyInWords = ({ minor, currency }: { minor: number; currency: string }): string =>
  `${(minor / 100).toFixed(2)} ${currency}`

const rowOf = ({ story, view, problems }: StoryEnd): string[] => {
  const { establishedAt, acknowledgedAt, remedies = [], compensation, outcome } = view?.recovery ?? {}
  const took = establishedAt && acknowledgedAt ? Date.parse(acknowledgedAt) - Date.parse(establishedAt) : undefined
  return [
    `${problems.length === 0 ? '✓' : '✗'} ${story.order.id}`,
    took === undefined ? 'never' : `after ${stretchInWords(took)}`,
    remedies.map(({ kind }) => kind).join(', then ') || 'none',
    compensation === undefined ? 'none' : moneyInWords(compensation),
    outcome ?? 'still open',
    story.title,
  ]
}

/** How the stories ended, one row each, and under a story that did not end as it should, why. */
export const summary = (ends: StoryEnd[]): string => {
  const rows = ends.map(rowOf)
  const widths = columns.map((name, index) => Math.max(name.length, ...rows.map((row) => row[index]?.length ?? 0)))
  const line = (cells: string[]): string =>
    cells
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd()
  const told = ends.flatMap(({ problems }, index) => [
    line(rows[index] ?? []),
    ...problems.map((problem) => `    ${problem}`),
  ])
  return [line(columns.map((name, index) => (index === 0 ? `  ${name}` : name))), ...told].join('\n')
}
