import { offsetMs } from '#infra/local/stories/offset.ts'
import type { Happening } from '#infra/local/stories/story.ts'
import type { Path } from '../runs/paths.ts'
import type { World } from '../world/world.ts'
import { openCustomer } from './customer.ts'
import { openOrderSystem } from './order-system.ts'
import { openShop, type Shop } from './shop.ts'
import { openStaff } from './staff.ts'

/** Everybody outside plays their part in a story; what they wait for in vain, they leave. */
export function liveThrough(world: World, { story, way, visit }: Path): Shop {
  const { clock } = world
  const shop = openShop(world, story, way)
  const customer = openCustomer(world, story.order.id)
  const staff = openStaff(world)
  openOrderSystem(world, story['order system'], way)

  const until = (due: number): Promise<void> => clock.wait(Math.max(0, due - clock.now()))

  async function happen(next: Happening): Promise<void> {
    if ('send' in next) {
      await until(shop.startAt + offsetMs(next.at))
      await shop.tell(next.send, next.with)
    } else if ('on letter' in next) {
      const letter = await customer.next(next['on letter'])
      await until(letter.at + offsetMs(next.after))
      if ('reply' in next) await customer.reply(letter, next.reply, next.by === 'a machine')
      else if ('wish' in next) await customer.wish(letter, next.wish)
      else if ('extras' in next) for (const one of next.extras) await customer.extra(letter, one)
      else if ('address' in next) await customer.correctAddress(letter)
      else if ('does' in next) await customer.use(letter, next.does)
      else await customer.answer(letter, next.answer)
    } else if ('after that' in next) {
      await clock.wait(offsetMs(next['after that']))
      await customer.answerAgain(next.answer)
    } else if ('erase' in next) {
      await until(shop.startAt + offsetMs(next.at))
      await staff.erase()
    } else {
      const task = await staff.next(next['on task'])
      await until(Date.parse(task.openedAt) + offsetMs(next.after))
      await staff.settle(task, next.choose)
    }
  }

  if (visit !== undefined) clock.at(shop.startAt + visit.afterMs, () => void visit.come(world, shop))

  clock.at(clock.now(), async () => {
    if (story.order.known !== 'later') await shop.tell('order.placed', {})
    for (const next of story.happens) await happen(next)
  })
  return shop
}
