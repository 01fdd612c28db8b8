/** The error with which an execution is stopped whose recovery begins again in another one: nobody has to see to it. */
export const restarted = 'Restarted'

/** Which recovery an execution is of: one that had to begin again is named `r_…-again-1`. */
export const recoveryOfExecution = (name: string): string => name.replace(/-again-\d+$/, '')
