import { expect, test } from 'vitest'
import { SkippingClock } from '#infra/local/clock.ts'
import { HiddenMessages } from '#infra/local/stand-ins/hidden-messages.ts'
import type { Message } from '#infra/local/stand-ins/message.ts'

test('messages become visible in the order of their times, those of one time as they came, and one taken out never does', () => {
  const clock = new SkippingClock({ skipping: false })
  const begun = clock.now()
  const seen: string[] = []
  const hidden = new HiddenMessages(clock, (messages) => seen.push(...messages.map(({ id }) => id)))
  const message = (id: string, hours: number) => ({ id, visibleAt: begun + hours * 3_600_000 }) as Message
  const [first, twin, other] = [message('first of four', 4), message('second of four', 4), message('third of four', 4)]
  for (const one of [first, message('nine', 9), message('one', 1), twin, message('six', 6), other]) hidden.add(one)
  hidden.remove(twin)
  expect(hidden.find('second of four')).toBeUndefined()

  clock.skipToNext()
  expect(seen).toEqual(['one'])
  clock.skipToNext()
  expect(seen).toEqual(['one', 'first of four', 'third of four'])
  clock.skipToNext()
  clock.skipToNext()
  expect(seen).toEqual(['one', 'first of four', 'third of four', 'six', 'nine'])
  clock.stop()
})
