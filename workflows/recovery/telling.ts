import { isPaused } from './pausing.ts'
import { answerSettlesSeconds } from './playbook.ts'
import { patienceUntilOurWord, wordGivenAt } from './promise.ts'
import { type Decision, isUrgent, type Recovery, type Remedy, type Telling } from './recovery.ts'
import type { GoOn } from './steps.ts'
import { remedyWished, wishThatCounts } from './wishing.ts'

/** What a wait is told, and how the recovery changes with it. */
export type Told = { telling: Telling; changes: Partial<Recovery> }

/**
 * What the state that waits can be told from what is known now; undefined while there is nothing to tell.
 * @param now epoch ms
 */
export function toldFrom(recovery: Recovery, now: number): Told | undefined {
  if (recovery.erasedAt !== undefined) return failing('Erased', 'the customer has been erased')
  if (recovery.calledOffAt !== undefined) return failing('Stopped', 'a member of staff has ended it')
  switch (recovery.wait?.stage) {
    case 'put-it-right':
      return isPaused(recovery, now) ? undefined : (aboutRemedy(recovery) ?? aboutWish(recovery, now))
    case 'wait-to-check-back':
    case 'check-back':
    case 'remind-once':
      return aboutAnswer(recovery, now)
    case 'ask-a-person':
      return aboutUnheard(recovery) ?? aboutDecision(recovery, now)
    case 'ask-for-approval':
    case 'bring-a-person':
      return aboutDecision(recovery, now)
    default:
      return undefined
  }
}

function aboutRemedy({ remedy, nextWordBy }: Recovery): Told | undefined {
  if (remedy?.state === 'confirmed') return { telling: { answer: {} }, changes: {} }
  if (remedy?.state === 'chosen') return failing('PromiseMoved', `another remedy was chosen: ${remedy.kind}`)
  if (remedy?.state === 'failed')
    return failing('CannotBeFixed', `remedy ${remedy.n} (${remedy.kind}): ${remedy.because}`)
  if (remedy?.state === 'promised' && remedy.by && nextWordBy && Date.parse(remedy.by) > Date.parse(nextWordBy))
    return failing('PromiseMoved', `remedy ${remedy.n} is promised by ${remedy.by}; we gave our word for ${nextWordBy}`)
  return undefined
}

/** The customer chooses how it is put right, while that is still to be done. */
function aboutWish(recovery: Recovery, now: number): Told | undefined {
  const wish = wishThatCounts(recovery, now)
  if (wish === undefined || recovery.wish === undefined) return undefined
  const granted = { wish: { ...recovery.wish, settled: true, granted: true } }
  const because = `the customer chose: ${wish}`
  if (wish === 'wait') {
    const nextWordBy = wordGivenAt(now, recovery.failure)
    return { ...failing('PromiseMoved', because), changes: { ...granted, nextWordBy, promises: recovery.promises + 1 } }
  }
  const kind = remedyWished(recovery, wish)
  if (kind === undefined) return { ...failing('CannotBeFixed', because), changes: granted }
  return { ...failing('PromiseMoved', because), changes: { ...granted, ...anotherRemedy(recovery, kind, now) } }
}

function aboutAnswer(recovery: Recovery, now: number): Told | undefined {
  if (recovery.unreachable && recovery.wait?.stage !== 'wait-to-check-back')
    return failing('Unreachable', 'the letters come back')
  const { said } = recovery
  if (said === undefined || said.round !== recovery.round) return undefined
  const settled = said.settled || isUrgent(said.says) || now >= Date.parse(said.since) + answerSettlesSeconds * 1000
  if (!settled) return undefined
  const changes = { said: { ...said, settled: true } }
  if (said.says === 'happy') return { telling: { answer: {} }, changes }
  return { telling: { failure: 'Unhappy', because: said.says }, changes }
}

/** What a person had decided when the time for it ran out is not asked of them a second time. */
const aboutUnheard = ({ unheard }: Recovery): Told | undefined =>
  unheard && { telling: unheard, changes: { unheard: undefined, openTask: undefined } }

/** Whether a telling is a person's decision where to go on: it holds, even if the state that asked is gone. */
export const isDecision = (telling: Telling): boolean => 'answer' in telling && 'goOn' in telling.answer

function aboutDecision(recovery: Recovery, now: number): Told | undefined {
  const { decided, openTask, wait } = recovery
  if (decided === undefined || openTask === undefined) return undefined
  if (decided.task !== openTask.name || openTask.stage !== wait?.stage) return undefined
  const { decision } = decided
  const done = { openTask: undefined }
  if (decision.decide === 'grant') return { telling: { answer: {} }, changes: done }
  if (decision.decide === 'next-remedy') {
    const round = recovery.round + 1
    return goOnAt('put-it-right', { ...done, ...anotherRemedy(recovery, decision.remedy, now), round })
  }
  if (decision.decide === 'go-on' && decision.at === 'close' && wait.stage === 'bring-a-person')
    return { ...failing('Settled', 'a person has settled it with the customer'), changes: done }
  if (decision.decide === 'go-on') return goOnAt(decision.at, { ...done, ...goingOn(recovery, decision, now) })
  return undefined

  function goOnAt(goOn: GoOn, changes: Partial<Recovery>): Told {
    return { telling: { answer: { goOn, patience: patienceUntilOurWord({ ...recovery, ...changes }, now) } }, changes }
  }
}

/** A person sends the recovery back to be put right another way, or has put it right with their own hands. */
function goingOn(recovery: Recovery, decision: Decision & { decide: 'go-on' }, now: number): Partial<Recovery> {
  if (decision.remedy === undefined) return {}
  if (decision.at === 'put-it-right') return anotherRemedy(recovery, decision.remedy, now)
  const confirmedAt = new Date(now).toISOString()
  return {
    remedy: { ...chosen(recovery, decision.remedy, now), state: 'confirmed', confirmedAt },
    tried: triedUpTo(recovery),
  }
}

/** Another remedy than the one that failed, and with it a new word when the customer hears next. */
export const anotherRemedy = (recovery: Recovery, kind: Remedy['kind'], now: number): Partial<Recovery> => ({
  remedy: chosen(recovery, kind, now),
  tried: triedUpTo(recovery),
  nextWordBy: wordGivenAt(now, recovery.failure),
  promises: recovery.promises + 1,
  misses: 0,
})

/** What staff have thought of is done already. */
const chosen = (recovery: Recovery, kind: Remedy['kind'], now: number): Remedy => ({
  n: (recovery.remedy?.n ?? 0) + 1,
  kind,
  ...(kind === 'own' ? { state: 'confirmed', confirmedAt: new Date(now).toISOString() } : { state: 'chosen' }),
})

/** A remedy that was chosen but never asked for has not been tried. */
export const triedUpTo = ({ tried, remedy }: Recovery) =>
  remedy && remedy.state !== 'chosen' && !tried.includes(remedy.kind) ? [...tried, remedy.kind] : tried

const failing = (failure: string, because: string): Told => ({ telling: { failure, because }, changes: {} })
