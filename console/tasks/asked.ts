import type { Task } from '../api/answers.ts'
import { words } from '../words/words.ts'

/** What a task asks for, in the viewer's language where that has words of its own for it; else as it was written down. */
export const askedIn = ({ asks, question }: Task): string => (asks && words.asks[asks]) ?? question
