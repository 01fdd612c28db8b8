import { stretchInWords } from './stretch-in-words.ts'

/** Where a story stands. */
export type Standing = {
  order: string
  /** The state its recovery is in, or how it has ended. */
  where: string
  letters: number
  /** How much of its own time has passed, in ms. */
  agedMs: number
}

const lettersInWords = (count: number): string => (count === 1 ? '1 letter' : `${count} letters`)

/** One live line for each recovery: which order, at which stage, after how long. */
export const liveLines = (standings: Standing[]): { key: string; news: string; text: string }[] => {
  const width = Math.max(...standings.map(({ order }) => order.length))
  return standings.map(({ order, where, letters, agedMs }) => {
    const text = `  ${order.padEnd(width)}  ${where.padEnd(22)}  ${stretchInWords(agedMs).padStart(7)}  ${lettersInWords(letters)}`
    return { key: order, news: where, text }
  })
}
