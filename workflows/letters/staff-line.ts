import { oneLine } from './one-line.ts'

/** Staff add lines of at most so many characters. */
export const longestStaffLine = 400

/** What a member of staff adds in their own words, as it stands in a letter. */
export const staffLine = (text: string): string => oneLine(text, longestStaffLine)
