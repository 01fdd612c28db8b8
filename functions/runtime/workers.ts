/**
 * How many of a function SQS may run at once for a queue. The stacks set it, and the workers' paces divide by it.
 * Two is the fewest that SQS allows.
 */
export const workersOf = { intake: 20, urgentLetters: 2, ordinaryLetters: 2 }
