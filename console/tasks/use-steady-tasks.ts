import { useRef, useState } from 'preact/hooks'
import type { Task } from '../api/answers.ts'
import { steady } from './steady-tasks.ts'

/** A task that has left the list, and what was answered, where it was this person's doing. */
export type Gone = { task: Task; answer?: string }

export type SteadyTasks = {
  shown: Task[]
  gone: Gone[]
  /** epoch of `performance.now()` at which something last moved: a press right after was meant for what stood there before. */
  movedAt: number
  settled: (task: Task, answer: string) => void
  hold: (task: Task) => void
  clear: (task: Task) => void
}

type Memory = { shown: Task[]; gone: Gone[]; held: Set<string>; left: Set<string>; movedAt: number }

/** Keeps the list still while tasks come and go, and remembers those that went. */
export function useSteadyTasks(latest: readonly Task[]): SteadyTasks {
  const [, render] = useState({})
  const { current: memory } = useRef<Memory>({
    shown: [],
    gone: [],
    held: new Set(),
    left: new Set(),
    movedAt: -Infinity,
  })
  const leave = (gone: Gone) => {
    memory.left.add(gone.task.id)
    memory.held.delete(gone.task.id)
    if (gone.answer !== undefined) memory.gone = [gone, ...memory.gone]
    render({})
  }
  const before = memory.shown
  memory.shown = steady(
    before,
    latest.filter((task) => !memory.left.has(task.id)),
    memory.held,
  )
  for (const task of before) {
    if (memory.shown.some((still) => still.id === task.id)) continue
    memory.movedAt = performance.now()
    if (memory.left.has(task.id)) continue
    memory.left.add(task.id)
    memory.gone = [{ task }, ...memory.gone]
  }
  return {
    shown: memory.shown,
    gone: memory.gone,
    movedAt: memory.movedAt,
    settled: (task, answer) => leave({ task, answer }),
    hold: (task) => void memory.held.add(task.id),
    clear: (task) => leave({ task }),
  }
}
