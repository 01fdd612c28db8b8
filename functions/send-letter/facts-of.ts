import type { FreshLinkFacts, LetterFacts } from '#workflows/letters/letter-facts.ts'
import { callSpanMs, callTimes } from '#workflows/recovery/call-times.ts'
import { moneyBackAt, offersMoneyAtOnce } from '#workflows/recovery/lawful-wait.ts'
import type { Recovery, Remedy } from '#workflows/recovery/recovery.ts'
import type { DataKeys } from '../adapters/data-keys.ts'
import type { Asking, Links } from '../adapters/links.ts'
import type { Credit, Credits } from '../adapters/table/credits.ts'
import type { Letter } from '../adapters/table/letters.ts'
import type { Lines } from '../adapters/table/lines.ts'
import type { KnownOrder, Orders } from '../adapters/table/orders.ts'

type Parts = {
  orders: Orders
  credits: Credits
  lines: Lines
  dataKeys: DataKeys
  links: Links
  publicUrl: string
  now: () => number
}

export type FactsOf = (
  letter: Letter,
  recovery: Recovery,
  also: Recovery[],
  order: KnownOrder,
) => Promise<{ facts: LetterFacts; to: { name: string; address: string }; stop: string } | undefined>

/** How long a customer may answer: a letter found again weeks later still works. */
const answerableDays = 60

/** What a letter may say, gathered at the moment it is sent; undefined when its reader has been erased. */
export const factsOf =
  ({ orders, credits, lines, dataKeys, links, publicUrl, now }: Parts): FactsOf =>
  async (letter, recovery, also, order) => {
    const person = await orders.personOf(order)
    if (person === undefined) return undefined
    const shared = {
      locale: order.language,
      timeZone: order.timeZone,
      customer: { name: person.name, ...(person.givenName !== undefined && { givenName: person.givenName }) },
      order: { id: order.id, placedAt: order.placedAt, items: order.items },
      failure: recovery.failure,
      round: letter.round,
      ...(recovery.lines && { lines: await linesOfStaff() }),
    }
    const facts = { ...shared, ...letter.facts, kind: letter.kind, ...(await more()) } as unknown as LetterFacts
    return { facts, to: { name: person.name, address: person.email }, stop: await linkTo('stop') }

    async function more() {
      if (letter.kind === 'acknowledgement')
        return {
          ...doneMeanwhile(recovery.remedy),
          // Our word may have been moved while it waited: it gives the one that stands.
          ...(recovery.nextWordBy !== undefined && { nextWordBy: recovery.nextWordBy }),
          ...isBeforeDue(order),
          ...insteadOfWaiting(),
          pages: await pageLinks(),
          also: await Promise.all(also.map(alsoTold)),
        }
      if (letter.kind === 'recap') {
        const { credit: compensation, surprise } = letter.facts
        return {
          ...(await withCodes({ compensation, surprise })),
          pages: { extra: `${await linkTo('extra')}?to=extra` },
        }
      }
      if (letter.kind === 'update')
        return { ...(await withCodes({ relief: letter.facts.credit })), pages: await pageLinks() }
      if (letter.kind === 'check-back' || letter.kind === 'reminder') return { links: await answerLinks() }
      if (letter.kind === 'fresh-link') {
        const page = letter.facts.page as FreshLinkFacts['page']
        return { link: `${await linkTo(page)}?to=${page}` }
      }
      return letter.kind === 'call' ? { times: await timesToCall() } : {}
    }

    function isBeforeDue({ promisedAt }: { promisedAt?: string | undefined }) {
      return promisedAt !== undefined && Date.parse(promisedAt) > now() ? { beforeDue: true } : {}
    }

    function insteadOfWaiting() {
      const { by } = recovery.remedy ?? {}
      const at = offersMoneyAtOnce(order) ? moneyBackAt(recovery) : undefined
      if (at === undefined) return {}
      return { moneyBackAt: new Date(at).toISOString(), ...(by !== undefined && { newPromiseBy: by }) }
    }

    async function linesOfStaff() {
      const sealed = await lines.takenBy(recovery.id, letter.key)
      const written = await Promise.all(sealed.map((line) => dataKeys.unseal<string>(line)))
      return written.filter((line) => line !== undefined)
    }

    async function timesToCall() {
      const ask = await linkTo('call')
      return callTimes(now(), order.timeZone, order.language).map((startsAt) => ({
        startsAt,
        endsAt: new Date(Date.parse(startsAt) + callSpanMs).toISOString(),
        link: `${ask}?says=${encodeURIComponent(startsAt)}`,
      }))
    }

    async function alsoTold({ order: id, failure, remedy, nextWordBy }: Recovery) {
      const { placedAt, items, promisedAt } = await orders.get(id)
      const told = {
        order: { id, placedAt, items },
        failure,
        remedy: remedy?.kind,
        nextWordBy,
        ...isBeforeDue({ promisedAt }),
      }
      return { ...told, ...doneMeanwhile(remedy) }
    }

    /** @param wanted the number of the credit that each is about, if any */
    async function withCodes(wanted: { [purpose in Credit['purpose']]?: unknown }) {
      const issued = await credits.of(recovery.id)
      const told = Object.entries(wanted).map(async ([of, number]) => {
        const credit = issued.find(({ purpose, n }) => purpose === of && n === number)
        const code = credit && (await dataKeys.unseal<string>(credit.code))
        return [of, credit && code && { amount: credit.amount, code, expiresAt: credit.expiresAt }]
      })
      return Object.fromEntries(await Promise.all(told))
    }

    async function pageLinks() {
      const address = recovery.addressInDoubt === true ? { address: await linkTo('address') } : {}
      return { progress: await linkTo('progress'), wish: `${await linkTo('wish')}?to=wish`, ...address }
    }

    async function linkTo(purpose: Asking['purpose']) {
      const token = await links.sign({ purpose, recovery: recovery.id, round: letter.round }, answerableDays)
      return `${publicUrl}/answers/${token}`
    }

    async function answerLinks() {
      const answer = await linkTo('answer')
      const link = (says: string) => `${answer}?says=${says}`
      return { happy: link('happy'), unhappy: link('unhappy'), talk: link('talk') }
    }
  }

/** What was put right while the letter waited is told as done. */
const doneMeanwhile = (remedy: Remedy | undefined) =>
  remedy?.state === 'confirmed' ? { remedy: remedy.kind, doneAt: remedy.confirmedAt } : {}
