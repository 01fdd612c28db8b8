import type { Choice } from '../../api/answers.ts'

/** An answer to a task, as it stands on its button. */
export const choice = ({ label }: Choice): string => label
