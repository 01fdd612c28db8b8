import type { Aftermath, Invariant, Item } from './aftermath.ts'

/** I8: every effect has its claim, confirmed, and its line in the timeline. */
export const everyEffectHasItsCause: Invariant = (aftermath) =>
  aftermath.recoveries.flatMap((recovery) => {
    const { id, claims, order, fault } = recovery
    const isConfirmed = (key: string) => claims[key]?.result !== undefined
    const isTold = (name: string) => aftermath.under(id, `TOLD#${name}`).length > 0
    const lacking = (what: string, key: string, told?: string) => [
      ...(isConfirmed(key) ? [] : [`I8 ${what} has no confirmed claim ${key}`]),
      ...(told === undefined || isTold(told) ? [] : [`I8 ${what} has no line ${told} in the timeline`]),
    ]
    return [
      ...mailedOf(aftermath, id).flatMap((letter) => {
        const key = letter.replace(/-(\d+)$/, '#$1')
        const [item] = aftermath.under(id, `LETTER#${key}`)
        const isKnown = item?.state === 'sent' || item?.state === 'failed'
        return [
          ...(isFailed(item) ? [] : lacking(`the letter ${key}`, `letter#${key}`)),
          ...(isKnown ? [] : [`I8 the letter ${key} was mailed and is ${item?.state}`]),
        ]
      }),
      ...aftermath.under(id, 'CREDIT#').flatMap(({ purpose, n }) => {
        // Its line in the timeline is told of itself.
        return lacking(`the ${purpose} ${n}`, `${purpose}#${order}#${fault}#${n}`)
      }),
      ...requestedOf(aftermath, id).flatMap((n) => lacking(`the remedy request ${n}`, `remedy#${n}`, `remedy#${n}`)),
    ]
  })

const isFailed = (item: Item | undefined): boolean => item?.state === 'failed'

const mailedOf = ({ world }: Aftermath, id: string): string[] => [
  ...new Set(world.mail.letters.filter(({ tags }) => tags.recovery === id).map(({ tags }) => tags.letter)),
]

const requestedOf = ({ world }: Aftermath, id: string): number[] => {
  const asked = world.bus.ours.filter((event) => event['detail-type'] === 'remedy.requested')
  const requests = asked.map(({ detail }) => detail as { recovery: string; remedy: number })
  return [...new Set(requests.filter(({ recovery }) => recovery === id).map(({ remedy }) => remedy))]
}
