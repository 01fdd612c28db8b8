import type { Decision } from './recovery.ts'

/** Whether a decision leaves out for now what the customer is owed next: whoever decides so says why. */
export const isSkip = (decision: Decision): boolean => decision.decide === 'go-on' && decision.at === 'write-recap'
