import type { Clock } from '../clock.ts'
import type { OrderSystem } from '../order-system.ts'
import type { Letter } from '../stand-ins/letter.ts'
import { CustomerMail } from './customer-mail.ts'
import type { Doors, RecoveryView, Task } from './doors.ts'
import { differences } from './ending.ts'
import { offsetMs } from './offset.ts'
import { Part } from './part.ts'
import type { Happening, Story } from './story.ts'
import { dataOf, isFor, orderOf } from './story-events.ts'

/** What a story needs of the machine that it runs on. */
export type Stage = {
  clock: Clock
  doors: Doors
  orderSystem: OrderSystem
  onLetter(listener: (letter: Letter) => void): () => void
  /** Calls `listener` with the id of a recovery and the state it has come to. */
  onState(listener: (recovery: string, state: string) => void): () => void
  /** Calls `listener` with the id of every recovery whose process has ended, and how. */
  onEnd(listener: (recovery: string, status: string) => void): () => void
}

export type StoryEnd = {
  story: Story
  order: string
  view: RecoveryView | undefined
  letters: Letter[]
  /** Where it has ended otherwise than it should. */
  problems: string[]
}

/** A story that has come to nothing in this much of its own time will not end any more. */
const LONGEST_STORY_MS = 120 * 24 * 3_600_000

/** Staff look at their tasks this often, while the story waits for one. */
const LOOK_AT_TASKS_EVERY_MS = 10 * 60_000

/** The outcome of a story in which there was nothing to recover from. */
const noRecovery = 'no recovery'

/** One story on a running machine: the events outside, the customer, the staff, and what becomes of it. */
export class StoryRun {
  readonly story: Story
  readonly order: string
  readonly mail = new CustomerMail()
  readonly #stage: Stage
  readonly #startAt: number
  #receipt: string | undefined
  #id: string | undefined
  /** The letter that was answered last. */
  #answering = ''

  /** @param suffix makes the ids of this run its own */
  constructor(story: Story, stage: Stage, suffix: string) {
    this.story = story
    this.order = `${story.order.id}-${suffix}`
    this.#stage = stage
    this.#startAt = stage.clock.now()
  }

  /** Lives through the story. */
  async run(): Promise<StoryEnd> {
    const { clock, orderSystem, onLetter, onEnd } = this.#stage
    const parts = [new Part(clock), new Part(clock), new Part(clock)] as const
    const [script, end, patience] = parts
    let left = this.story.happens
    const happening = async (): Promise<void> => {
      await this.#placeOrder()
      for (const next of this.story.happens) {
        await this.#happen(next, script)
        left = left.slice(1)
      }
      if (this.story.ends.outcome === noRecovery) await this.#nothingToDo(script)
      script.leave()
    }
    const undo = [
      orderSystem.script(this.order, this.story['order system']),
      onLetter((letter) => isFor(this.order, letter.destinations) && this.mail.receive(letter)),
    ]
    const ended = end.wait<string>((wake) =>
      onEnd((recovery, status) => {
        const release = clock.hold()
        this.recoveryId()
          .then((id) => id === recovery && wake(status))
          .finally(release)
      }),
    )
    const tooLong = patience.until(this.#startAt + LONGEST_STORY_MS).then(() => 'still running')
    const happened = happening()
    const over = this.story.ends.outcome === noRecovery ? happened.then(() => 'SUCCEEDED') : happened.then(() => ended)
    try {
      const status = await Promise.race([over, ended.then((how) => this.#afterEnd(how, happened, end)), tooLong])
      await Promise.race([this.#lastLetter(), tooLong])
      return await this.#end(status === 'SUCCEEDED' ? [] : [`the process has ended as ${status}`], left)
    } catch (error) {
      return this.#end([(error as Error).message], left)
    } finally {
      for (const each of undo) each()
      for (const part of parts) part.leave()
    }
  }

  /** The recovery that this story's report has led to, once there is one. */
  async recoveryId(): Promise<string | undefined> {
    const { doors } = this.#stage
    if (this.#id === undefined && this.#receipt !== undefined) this.#id = (await doors.receipt(this.#receipt)).recovery
    return this.#id
  }

  /** The recovery as the console shows it now. */
  async view(): Promise<RecoveryView | undefined> {
    const id = await this.recoveryId()
    return id === undefined ? undefined : this.#stage.doors.recovery(id)
  }

  async #placeOrder(): Promise<void> {
    if (this.story.order.known === 'later') return
    await this.#stage.doors.send('order.placed', orderOf(this.story, this.order, this.#startAt), this.#startAt)
  }

  async #happen(next: Happening, own: Part): Promise<void> {
    const { clock, doors } = this.#stage
    if ('send' in next) {
      await own.until(this.#startAt + offsetMs(next.at))
      const data = dataOf(this.story, next.send, this.order, next.with, clock.now(), this.#startAt)
      const { receipt } = await doors.send(next.send, data, clock.now())
      if (next.send === 'failure.reported') this.#receipt ??= receipt
    } else if ('on letter' in next) {
      const letter = await own.wait<Letter>((wake) => this.mail.next(next['on letter'], wake))
      await own.until(letter.at + offsetMs(next.after))
      this.#answering = letter.html ?? ''
      if ('reply' in next) await doors.reply(letter.id, next.reply, next.by === 'a machine')
      else if ('wish' in next) await doors.wish(this.#answering, next.wish)
      else if ('extras' in next) for (const one of next.extras) await doors.extra(this.#answering, one)
      else if ('address' in next) await doors.correctAddress(this.#answering, next.address)
      else if ('does' in next) await doors.use(letter, next.does)
      else await doors.answer(this.#answering, next.answer)
    } else if ('after that' in next) {
      await own.until(clock.now() + offsetMs(next['after that']))
      await doors.answer(this.#answering, next.answer)
    } else if ('erase' in next) {
      await own.until(this.#startAt + offsetMs(next.at))
      await doors.erase(this.order)
    } else {
      const task = await this.#task(next['on task'], own)
      await own.until(Date.parse(task.openedAt) + offsetMs(next.after))
      await doors.settle(task, next.choose)
    }
  }

  /** What is left of the story may still happen after the end: a customer answers when they like. */
  async #afterEnd(status: string, happened: Promise<void>, waiting: Part): Promise<string> {
    waiting.leave()
    await happened
    return status
  }

  /** Who says that all is well gets a last letter, after the end. */
  async #lastLetter(): Promise<void> {
    if ((await this.view())?.recovery.outcome !== 'recovered') return
    await new Promise<Letter>((wake) => this.mail.next('farewell', wake))
  }

  /** Waits until the report is known to be nothing. */
  async #nothingToDo(own: Part): Promise<void> {
    for (;;) {
      const { state } = await this.#stage.doors.receipt(this.#receipt ?? '')
      if (state === 'nothing-to-do') return
      await own.until(this.#stage.clock.now() + LOOK_AT_TASKS_EVERY_MS)
    }
  }

  async #task(kind: string, own: Part): Promise<Task> {
    for (;;) {
      const task = (await this.view())?.tasks.find((one) => one.kind === kind)
      if (task !== undefined) return task
      await own.until(this.#stage.clock.now() + LOOK_AT_TASKS_EVERY_MS)
    }
  }

  async #end(problems: string[], left: Happening[]): Promise<StoryEnd> {
    const view = await this.view().catch(() => undefined)
    const missing = left.map((next) => `it never came to: ${JSON.stringify(next)}`)
    const seen = view && { ...view.recovery, letters: this.mail.kinds(), tasks: view.tasks.map(({ kind }) => kind) }
    const none = this.story.ends.outcome === noRecovery ? [] : ['there is no recovery']
    const different = seen === undefined ? none : differences(this.story.ends, seen)
    const { story, order, mail } = this
    return { story, order, view, letters: mail.letters, problems: [...problems, ...missing, ...different] }
  }
}
