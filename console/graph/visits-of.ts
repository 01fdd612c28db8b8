import type { Stage } from '#workflows/recovery/stages.ts'
import type { RecoveryPage, Visit } from '../api/answers.ts'

/** The state that writes each kind of letter. */
const writes: Record<string, Stage> = {
  acknowledgement: 'acknowledge',
  update: 'keep-promise',
  recap: 'write-recap',
  'check-back': 'check-back',
  reminder: 'remind-once',
}

/** The state that waits for each kind of task. */
const asks: Record<string, Stage> = {
  exception: 'ask-a-person',
  call: 'bring-a-person',
  approval: 'ask-for-approval',
}

/**
 * The states a recovery has entered, in order. Where its path is not told, by what each has left behind: a letter,
 * a remedy asked for, an amount, a task.
 */
export function visitsOf({ path, recovery, letters, compensations, tasks, timeline }: RecoveryPage): Visit[] {
  if (path !== undefined) return path
  const left: { stage: Stage | undefined; at: string }[] = [
    { stage: 'acknowledge', at: recovery.establishedAt },
    ...compensations.map(({ at }) => ({ stage: 'compensate' as const, at })),
    ...letters.map(({ kind, wantedAt }) => ({ stage: writes[kind], at: wantedAt })),
    ...letters
      .filter(({ kind }) => kind === 'recap')
      .map(({ wantedAt: at }) => ({ stage: 'wait-to-check-back' as const, at })),
    ...timeline.filter(({ what }) => what === 'remedy-asked').map(({ at }) => ({ stage: 'put-it-right' as const, at })),
    ...tasks.map(({ kind, openedAt }) => ({ stage: asks[kind], at: openedAt })),
    { stage: recovery.stage, at: recovery.closedAt ?? recovery.updatedAt ?? recovery.establishedAt },
  ]
  return left
    .flatMap(({ stage, at }) => (stage === undefined ? [] : [{ stage, at }]))
    .sort((one, other) => one.at.localeCompare(other.at))
    .filter(({ stage }, index, all) => stage !== all[index - 1]?.stage)
}
