import type { Recoveries } from '#functions/adapters/table/recoveries.ts'
import { type HearAnswer, hearAnswer } from '#functions/runtime/hear-answer.ts'
import { longestComment, answers as sayings } from '#workflows/letters/answer-page/answers.ts'
import { marks } from '#workflows/letters/answer-page/felt-parts.ts'
import { isChangeable } from '#workflows/recovery/answering.ts'
import type { Recovery, Saying } from '#workflows/recovery/recovery.ts'
import { type Asked, among, type Question, type Sent, wordsIn } from './question.ts'

type Parts = Parameters<typeof hearAnswer>[0] & { recoveries: Recoveries; now: () => number }

/** Is it fixed, and did you feel looked after? Then, for those who like, how easy it was and whether they trust us. */
export function checkBack(parts: Parts): Question {
  const hear: HearAnswer = hearAnswer(parts)
  const { recoveries, now } = parts

  return {
    async show({ recovery, round, ...asked }, tapped) {
      const said = recovery.said?.round === round ? recovery.said : undefined
      const says = among(sayings, tapped)
      const isAnother = said?.says !== says
      if (said !== undefined && !isAnother && !isChangeable(recovery, now()))
        return { page: 'already-answered', says: said.says, locale: asked.locale }
      const { action, maskedOrder, locale } = asked
      return { page: 'question', says, action, maskedOrder, givenName: await asked.givenName(), locale }
    },

    async hear(asked, sent) {
      const felt = await feltIn(asked, sent)
      if (felt !== undefined) return felt
      const { recovery, round, locale, action } = asked
      const says = among(sayings, sent.says)
      if (says === undefined) return undefined
      const outcome = await hear(recovery, {
        ...{ says, round, channel: 'page' },
        comment: wordsIn(sent.comment, longestComment),
      })
      if (outcome === 'closed' && says === 'happy') return { page: 'closed', locale }
      const answered = await recoveries.get(recovery.id)
      const isOver = outcome === 'closed' || outcome === 'too-late'
      return {
        page: 'thanks',
        says,
        changeable: isChangeable(answered, now()),
        back: action,
        locale,
        ...(!isOver && (await next(asked, says, answered))),
      }
    },
  }

  /** What a customer may add after the answer. Someone who was let down again is asked nothing. */
  async function next({ action, leadTo }: Asked, says: Saying, { felt }: Recovery) {
    if (says === 'talk') return { choose: await leadTo('call') }
    if (says === 'unhappy') return { choose: await leadTo('wish') }
    return felt?.effort === undefined ? { felt: action } : {}
  }

  async function feltIn({ recovery, round, locale, action }: Asked, sent: Sent) {
    const effort = among(marks, sent.effort)
    const trust = among(marks, sent.trust)
    if ((effort ?? trust) === undefined || recovery.said?.round !== round) return undefined
    await recoveries.revise(recovery.id, ({ felt }) => ({
      felt: { ...felt, ...(effort && { effort: Number(effort) }), ...(trust && { trust: Number(trust) }) },
    }))
    return trust === undefined ? { page: 'trust' as const, action, locale } : { page: 'felt' as const, locale }
  }
}
