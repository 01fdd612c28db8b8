import { differences } from '#infra/local/stories/ending.ts'
import { doneByTheVendor } from '../outside/way.ts'
import type { Aftermath, Ending, Invariant } from './aftermath.ts'

/** I4: every recovery is closed, and so is everything about it; or it waits, and a person has it on their desk. */
export const everyRecoveryEnds: Invariant = ({ recoveries, running, under, all, world }) => [
  ...recoveries.flatMap((recovery) => {
    const { id, closedAt, stage } = recovery
    const execution = running.find(({ name }) => name === id)
    const [fault] = all('FAULT#').filter((one) => one.recovery === id)
    if (closedAt !== undefined)
      return [
        ...(execution === undefined ? [] : [`I4 closed, and its execution is still at ${execution.state}`]),
        ...(fault === undefined || fault.state === 'closed'
          ? []
          : [`I4 closed, and its fault is still ${fault.state}`]),
      ]
    const open = under(id, 'TASK#').some(({ state }) => state === 'open')
    const asked = execution === undefined && all('TASK#').some(({ owner }) => owner === id || owner === fault?.receipt)
    if (open || asked) return []
    return [`I4 open at ${stage} (${execution?.state ?? 'no execution'}), and no person has it on their desk`]
  }),
  ...all('FAULT#').flatMap(({ sk, state, recovery, receipt }) =>
    state !== 'settling' || all('TASK#').some(({ owner }) => owner === recovery || owner === receipt)
      ? []
      : [`I4 ${sk} settles for ever`],
  ),
  ...running.flatMap(({ name }) =>
    recoveries.some(({ id }) => id === name) ? [] : [`I4 the execution ${name} has no recovery`],
  ),
  ...world.wiring.queues.flatMap(({ arn, name }) => {
    const { length } = world.queues.waiting(arn)
    return length === 0 ? [] : [`I4 ${length} messages lie in ${name}`]
  }),
]

/** How it ended, in words that do not depend on when. */
export function endingOf({ world, story, way, recoveries, under, all }: Aftermath): Ending {
  const ofTheStory = recoveries.filter(({ order }) => order === story.order.id)
  // Where a vendor puts it right at once, a moment more is the first moment lost, and has its price.
  const isPricedAlike = doneByTheVendor[way] === undefined
  const seen = ofTheStory.map(({ id, outcome, round, remedy, tried, granted, acknowledgedWith }) => {
    const theirs = world.mail.letters.filter(({ tags }) => tags.recovery === id)
    // Which letter speaks for the others of its customer is left open; that each is acknowledged is not.
    const spokenFor = acknowledgedWith === undefined ? [] : ['acknowledgement-1']
    const letters = [...new Set([...spokenFor, ...theirs.map(({ tags }) => tags.letter)])].sort()
    const credits = under(id, 'CREDIT#').map(({ sk, amount }) => `${sk} ${JSON.stringify(amount)}`)
    const money = isPricedAlike ? { granted, credits } : {}
    return { outcome, round, remedy: `${remedy?.kind} ${remedy?.state}`, tried, letters, ...money }
  })
  const faults = all('FAULT#')
    .filter(({ recovery }) => ofTheStory.some(({ id }) => id === recovery))
    .map(({ sk, state, kind }) => `${sk} ${state} ${kind}`)
  return { seen: JSON.stringify({ seen, faults }), tasks: all('TASK#').map(({ sk }) => sk.replace(/\d{8}T\w+/, '')) }
}

/** Where nothing goes wrong, a story ends as it says itself. Tasks that it leaves are settled here in the end. */
export const endsAsTold: Invariant = ({ usually, story, recoveries, world }) => {
  if (usually !== undefined) return []
  const { tasks: _, ...ends } = story.ends
  const recovery = recoveries.find(({ order }) => order === story.order.id) ?? recoveries[0]
  if (recovery === undefined) return ends.outcome === 'no recovery' ? [] : ['I0 there is no recovery']
  const { round, tried, remedy, granted, establishedAt, outcome, acknowledgedAt } = recovery
  // Whatever its story says, what staff stop is settled by them.
  if (recovery.calledOffAt !== undefined)
    return outcome === 'settled' ? [] : [`I0 it was stopped and ended as ${outcome}`]
  const before = tried.filter((kind) => kind !== remedy?.kind)
  const remedies = [...before, ...(remedy === undefined ? [] : [remedy.kind])].map((kind) => ({ kind }))
  const letters = world.mail.letters.map(({ tags }) => tags['letter-kind'])
  const seen = { outcome, round, establishedAt, acknowledgedAt, remedies, compensation: granted, letters, tasks: [] }
  return differences(ends, seen).map((difference) => `I0 it ended otherwise than its story: ${difference}`)
}

/** A single thing that goes wrong between machines passes by itself: nobody sees any difference, and nobody is asked. */
export const endsAsUsual: Invariant = (aftermath) => {
  const { usually, world } = aftermath
  if (usually === undefined) return []
  const ending = endingOf(aftermath)
  const asked = ending.tasks.filter((task) => !usually.tasks.includes(task) && !isUnknown(aftermath, task))
  const { calls, invocations } = world.plan
  const faults = [...Object.values(calls), ...Object.values(invocations)]
  if (faults.includes('outage') || faults.includes('refused')) return []
  const passes = faults.length === 1
  if (asked.length > 0) return passes ? [`I0 a person was asked who usually is not: ${asked.join(', ')}`] : []
  return ending.seen === usually.seen ? [] : [`I0 it ended as ${ending.seen} and usually ends as ${usually.seen}`]
}

/** Shopify cannot be asked whether it has sent a thing again: where its answer is lost, a person looks. */
const isUnknown = ({ world: { calls } }: Aftermath, task: string): boolean =>
  /^TASK#(remedy~|quarantine|dead-letter)/.test(task) &&
  calls.hit.some(({ service, about }) => service === 'web' && about.startsWith('shop.example '))
