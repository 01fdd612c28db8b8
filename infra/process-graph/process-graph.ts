import { graphlib, layout } from '@dagrejs/dagre'
import { stateOf } from '#workflows/recovery/stages.ts'
import { askingStages } from '#workflows/recovery/steps.ts'
import { type Arrow, arrowsFrom } from '../aws/arrows.ts'
import { type Definition, inOrder } from '../aws/diagram.ts'

type Point = { x: number; y: number }

/** The state machine as a drawing: where each state stands, and how the arrows between them run. In px. */
export type ProcessGraph = {
  width: number
  height: number
  states: (Point & { name: string; waits: boolean })[]
  arrows: { from: string; to: string; aside?: string; points: Point[] }[]
}

/** Room for the longest name of a state, in the languages that the console speaks. */
export const stateSize = { width: 148, height: 34 }

const waiting = askingStages.map(stateOf)
const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) })

/** Several reasons for one way are one arrow; it leads on by itself where one of them does. */
function merged(arrows: Arrow[]): Arrow[] {
  const ways = new Map<string, Arrow[]>()
  for (const arrow of arrows) {
    const way = `${arrow.from} → ${arrow.to}`
    ways.set(way, [...(ways.get(way) ?? []), arrow])
  }
  return [...ways.values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    const { from, to } = first
    return same.some(({ aside }) => aside === undefined)
      ? [{ from, to }]
      : [{ from, to, aside: same.map(({ aside }) => aside).join(', ') }]
  })
}

/** Lays the state machine out, top to bottom, with the very state names. */
export function processGraph(definition: Definition): ProcessGraph {
  const graph = new graphlib.Graph()
  graph.setGraph({ rankdir: 'TB', nodesep: 18, ranksep: 30, edgesep: 12, marginx: 4, marginy: 4 })
  const names = inOrder(definition)
  const arrows = merged(names.flatMap((name) => arrowsFrom(name, definition)).filter(({ from, to }) => from !== to))
  const isChosen = ({ from }: Arrow) => definition.States[from]?.Type === 'Choice'
  for (const name of names) graph.setNode(name, { ...stateSize })
  // What leads aside weighs less, so that the happy path stays a straight line.
  for (const arrow of arrows)
    if (!isChosen(arrow)) graph.setEdge(arrow.from, arrow.to, { weight: arrow.aside ? 1 : 12 })
  layout(graph)
  const { width = 0, height = 0 } = graph.graph()
  const at = (name: string) => graph.node(name) as Point
  const rail = Math.ceil(width) + 8
  return {
    ...{ width: rail + 6, height: Math.ceil(height) },
    states: names.map((name) => ({ name, ...rounded(at(name)), waits: waiting.includes(name) })),
    arrows: arrows.map((arrow) => {
      const { from, to } = arrow
      const points = isChosen(arrow) ? alongRail(at(from), at(to), rail) : graph.edge(from, to).points
      return { ...arrow, points: (points as Point[]).map(rounded) }
    }),
  }
}

/** A person may go on nearly everywhere: those ways run beside the drawing, not through it. */
const alongRail = (from: Point, to: Point, rail: number): Point[] => [
  { x: from.x + stateSize.width / 2, y: from.y },
  { x: rail, y: from.y },
  { x: rail, y: to.y },
  { x: to.x + stateSize.width / 2, y: to.y },
]
