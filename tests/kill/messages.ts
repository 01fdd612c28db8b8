import type { Letter } from '#infra/local/stand-ins/letter.ts'
import type { Reply } from '#infra/local/stories/story.ts'
import type { Effects } from './effects.ts'

/** What the region's process tells. The clock is held until the number of a message has been answered with `heard`. */
export type FromRegion = { aheadMs: number; number: number } & (
  | { tells: 'ready' }
  | { tells: 'letter'; letter: Letter }
  | { tells: 'ended'; recovery: string; status: string }
  | { tells: 'woke'; wake: number }
  | { tells: 'effects'; effects: Effects }
)

export type ToRegion =
  | { asks: 'heard'; number: number }
  /** Once after each start: letters that came later than these are told, since some may not have been. */
  | { asks: 'begin'; knownLetters: string[] }
  | { asks: 'hold'; held: boolean }
  | { asks: 'wake'; wake: number; due: number }
  | { asks: 'script'; order: string; replies: Reply[] }
  | { asks: 'effects' }
