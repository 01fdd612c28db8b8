import type { Withdrawn } from '#functions/adapters/table/withdrawn.ts'
import type { AnswerParts } from '#functions/runtime/hear-answer.ts'
import { longestComment } from '#workflows/letters/answer-page/answers.ts'
import { toBeSeenTo } from '#workflows/recovery/choices.ts'
import { answerSettlesSeconds } from '#workflows/recovery/playbook.ts'
import { wishes } from '#workflows/recovery/recovery.ts'
import { needsAPerson, type Wished, wished, wishesFor } from '#workflows/recovery/wishing.ts'
import { among, type Question, wordsIn } from './question.ts'

/** @param withdrawn the choices that fail customers too often to be offered */
type WishParts = AnswerParts & { withdrawn: Pick<Withdrawn, 'read'> }

/** How would you like us to put it right? Refund, replacement, waiting, something else, or talking about it. */
export const wish = ({ recoveries, timeline, tasks, dataKeys, queue, withdrawn, now }: WishParts): Question => ({
  async show({ recovery, round, action, maskedOrder, locale }) {
    if (recovery.closedAt !== undefined) return { page: 'closed', locale }
    const chosen = recovery.wish?.round === round ? recovery.wish.wish : undefined
    const wishes = wishesFor(recovery, await withdrawn.read())
    return { page: 'wish', wishes, chosen, action, maskedOrder, locale }
  },

  async hear({ recovery, round, action, locale }, sent) {
    const chosen = among(wishes, sent.wish)
    if (chosen === undefined) return undefined
    const at = new Date(now()).toISOString()
    let outcome = 'same' as Wished
    const { wish: standing } = await recoveries.revise(recovery.id, (seen) => {
      const heard = wished(seen, { wish: chosen, round }, now())
      outcome = heard.wished
      return heard.changes
    })
    const isOpen = outcome === 'taken' || outcome === 'same'
    if (isOpen && standing !== undefined) {
      if (needsAPerson(chosen)) await queue.send({ recovery: recovery.id, heard: { about: 'look' } })
      else
        await queue.send(
          { recovery: recovery.id, heard: { about: 'settled', since: standing.since } },
          answerSettlesSeconds,
        )
    }
    const comment = wordsIn(sent.comment, longestComment)
    const sealed = comment === '' ? undefined : await dataKeys.seal(recovery.customer, comment)
    await timeline.note(recovery.id, `wished#${round}#${chosen}${sealed ? `#${at}` : ''}`, {
      at,
      what: 'answered',
      text: `The customer chooses: ${inWords[chosen]}.`,
      facts: { wish: chosen },
      by: 'the customer',
      ...(sealed && { sealed }),
    })
    if (!isOpen)
      await tasks.open(
        {
          name: `late-wish~${round}~${chosen}`,
          kind: 'call',
          recovery: recovery.id,
          order: recovery.order,
          ...toBeSeenTo(`The customer chooses “${inWords[chosen]}”, when it is decided already. Please talk to them.`),
        },
        now(),
      )
    return { page: 'wished', wish: chosen, changeable: isOpen && !needsAPerson(chosen), back: action, locale }
  },
})

const inWords = {
  refund: 'the money back',
  replace: 'the same once more',
  wait: 'to wait',
  other: 'something else',
  talk: 'to talk to someone',
} as const
