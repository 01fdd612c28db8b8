/** What the bench asks of the process that runs the region. */
export type Asked =
  | { asks: 'script'; orders: string[] }
  | { asks: 'skip'; skipping: boolean }
  | { asks: 'figures' }
  | { asks: 'profile' }
  | { asks: 'where time went' }

/** What the process has used so far, and how far its recoveries are. */
export type Figures = { cpuMs: number; memoryMb: number; writes: number; waiting: number; closed: number }

/** Shares of the busy time, by room; they add up to 1. */
export type TimeByRoom = Record<string, number>

export type Told =
  | { tells: 'ready'; url: string }
  /** @param at epoch ms of the wall clock */
  | { tells: 'letter'; order: string; letter: string; at: number; html: string }
  | { tells: 'done' }
  | { tells: 'figures'; figures: Figures }
  | { tells: 'where time went'; rooms: TimeByRoom }
