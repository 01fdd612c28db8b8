export type Lane = 'urgentLetters' | 'ordinaryLetters'

/**
 * Who has just been let down hears from us before anybody is asked how it went; but nobody waits for ever. Three of
 * four letters are later ones, and yet less than a third of the rate is enough for them: the quota of a day ends them
 * first. Of 50,000 a day 37,500 are theirs, and 4.2 a second in the 13 hours in which people are written to are
 * 196,560. Acknowledgements have no day, but five minutes, and come all at once in a storm: 9.8 a second are 2,940.
 */
export const partOfTheRate: Record<Lane, number> = { urgentLetters: 0.7, ordinaryLetters: 0.3 }

/** How long so many letters of a lane take at the account's rate, in whole seconds. @param lettersPerSecond of the account */
export const secondsToSend = (lane: Lane, letters: number, lettersPerSecond: number): number =>
  Math.ceil(letters / (lettersPerSecond * partOfTheRate[lane]))

/** More orders than this are no letter that anybody reads. */
export const mostInOneLetter = 12
