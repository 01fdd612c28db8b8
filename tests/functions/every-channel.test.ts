import { beforeEach, expect, test } from 'vitest'
import { contactsRoom } from '#functions/console/acts/contacts.ts'
import { recoveriesRoom } from '#functions/console/recovery/recoveries.ts'
import { replies } from '#functions/replies/handler.ts'
import { erase } from '#functions/runtime/erase.ts'
import { hearAnswer } from '#functions/runtime/hear-answer.ts'
import { aRecovery, confirmed, waitingAt } from '../support/a-recovery.ts'
import { anOrder, canary, iso, noon } from '../support/an-order.ts'
import { type InMemory, inMemory } from '../support/in-memory.ts'

const { id } = aRecovery()
let parts: InMemory

beforeEach(async () => {
  parts = inMemory()
  await parts.orders.keep(anOrder(), iso(noon))
  const { customer } = await parts.orders.get('A-1001')
  const wait = waitingAt('check-back')
  await parts.recoveries.open(aRecovery({ customer, remedy: confirmed, stage: 'check-back', wait }))
  await parts.letters.sentAs('ses-1', id)
})

const minute = () => (parts.clock.now += 60_000)
const noted = async (body: object) => {
  minute()
  const request = { method: 'POST', body: JSON.stringify(body) }
  expect((await contactsRoom(parts).request(`/${id}/contacts`, request)).status).toBe(202)
}
const writes = async (text: string) => {
  minute()
  const mail = [`From: ${canary.email}`, 'Subject: Re: your order', 'In-Reply-To: <ses-1@eu-west-1.amazonses.com>']
  const received = { read: async () => Buffer.from([...mail, '', text].join('\r\n')), forget: async () => undefined }
  await replies({ ...parts, queue: parts.answers, received })('m-1')
}
const answers = async (comment: string) => {
  minute()
  const hear = hearAnswer({ ...parts, queue: parts.answers })
  await hear(await parts.recoveries.get(id), { says: 'not-looked-after', round: 1, comment, channel: 'page' })
}

/** The packet of a call: the page of the recovery, as staff see it. */
async function packet(): Promise<{ channel?: string; mood?: string; quoted?: string }[]> {
  const erasing = erase({ ...parts, answers: parts.answers })
  const page = await recoveriesRoom({ ...parts, erase: erasing }).request(`/${id}`)
  return (await page.json()).timeline
}

test('S2.23 whatever a customer writes, types, texts or says on the telephone stands in one recovery, in its order', async () => {
  await noted({ channel: 'phone', minutes: 12, mood: 'upset', note: 'She waited.' })
  await noted({ channel: 'sms', minutes: 1, note: 'Any news?' })
  await noted({ channel: 'chat', minutes: 4 })
  await writes('Which colour will it be?')
  await answers('It took too long.')
  const told = await packet()
  expect(told.map(({ channel, quoted }) => [channel, quoted])).toEqual([
    ['phone', 'She waited.'],
    ['sms', 'Any news?'],
    ['chat', undefined],
    ['email', 'Which colour will it be?'],
    ['page', 'It took too long.'],
  ])
  const { recoveries } = await (await recoveriesRoom({ ...parts, erase: erase(parts) }).request('/')).json()
  expect(recoveries).toHaveLength(1)
})

test('S2.9 the mood of an answer is kept beside it, however it reached us', async () => {
  await noted({ channel: 'phone', minutes: 3, mood: 'upset' })
  await writes('Thank you, you were so kind. Which colour will it be?')
  await answers('I am really disappointed.')
  expect((await packet()).map(({ mood }) => mood)).toEqual(['upset', 'warm', 'upset'])
})
