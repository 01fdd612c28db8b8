import type { Clock } from '../clock.ts'
import type { Change, Store } from '../store.ts'
import { HiddenMessages } from './hidden-messages.ts'
import type { Message } from './message.ts'
import { receiptHandle } from './receipt-handle.ts'
import { newMessage, removed, type Sent, written } from './stored-message.ts'

export interface QueueSettings {
  delaySeconds: number
  visibilityTimeoutSeconds: number
  retentionSeconds: number
  /** After so many receives a message goes to the dead-letter queue instead of to a receiver. */
  maxReceiveCount?: number | undefined
  deadLetterQueueName?: string | undefined
}

export interface QueueOptions {
  name: string
  arn: string
  settings: QueueSettings
  clock: Clock
  store: Store
  /** Looked up when it is needed, since queues are created in any order. */
  deadLetters: () => Queue | undefined
}

/** One standard queue: its messages in memory, every change of them in the store. */
export class Queue {
  readonly name: string
  readonly arn: string
  readonly createdAt: number
  settings: QueueSettings
  #clock: Clock
  #store: Store
  #deadLetters: () => Queue | undefined
  #order = 0
  /** Oldest first. */
  #visible = new Map<string, Message>()
  #hidden: HiddenMessages
  #listeners = new Set<() => void>()

  constructor({ name, arn, settings, clock, store, deadLetters }: QueueOptions) {
    this.name = name
    this.arn = arn
    this.settings = settings
    this.createdAt = clock.now()
    this.#clock = clock
    this.#store = store
    this.#deadLetters = deadLetters
    this.#hidden = new HiddenMessages(clock, (messages) => {
      for (const message of messages) this.#visible.set(message.id, message)
      this.#announce()
    })
  }

  /**
   * Takes up messages of an earlier start. Work that was under way ended with that process and through no fault of the
   * message: it is visible at once, and the receive is not counted.
   */
  restore(messages: Message[]): void {
    for (const message of messages.sort((a, b) => a.sentAt - b.sentAt || a.order - b.order)) {
      if (message.underWay) {
        delete message.underWay
        message.receives--
        message.visibleAt = this.#clock.now()
      }
      this.#add(message)
    }
  }

  /** Answers once the messages are on the disk; only then can they be received. */
  async send(sent: Sent[]): Promise<Message[]> {
    const release = this.#clock.hold()
    try {
      const now = this.#clock.now()
      const messages = sent.map((each) => {
        const { delaySeconds = this.settings.delaySeconds } = each
        return newMessage(each, {
          queue: this.name,
          order: this.#order++,
          sentAt: now,
          visibleAt: now + delaySeconds * 1000,
        })
      })
      await this.#store.write(messages.map(written), { sync: true })
      for (const message of messages) this.#add(message)
      this.#announce()
      return messages
    } finally {
      release()
    }
  }

  /** Receives up to `count` visible messages; what was received too often or kept too long is moved or dropped instead. */
  take(count: number, visibilitySeconds = this.settings.visibilityTimeoutSeconds): Promise<Message[]> {
    return this.#take(count, visibilitySeconds)
  }

  /** As `take`, for a function of this process, which says with `failed` when it is done with what it did not delete. */
  takeForWork(count: number): Promise<Message[]> {
    return this.#take(count, this.settings.visibilityTimeoutSeconds, true)
  }

  /** Work on the messages has ended without success: they come back when their time is over. */
  async failed(ids: string[]): Promise<void> {
    const messages = ids.map((id) => this.#find(id)).filter((message) => message?.underWay) as Message[]
    for (const message of messages) delete message.underWay
    if (messages.length > 0) await this.#store.write(messages.map(written))
  }

  async #take(count: number, visibilitySeconds: number, underWay = false): Promise<Message[]> {
    const now = this.#clock.now()
    const taken: Message[] = []
    const changes: Change[] = []
    for (const message of this.#visible.values()) {
      if (taken.length === count) break
      this.#visible.delete(message.id)
      if (this.#expired(message)) changes.push(removed(message))
      else if (this.#givenUp(message)) changes.push(...this.#redrive(message))
      else {
        message.receives++
        if (underWay) message.underWay = true
        else delete message.underWay
        message.firstReceivedAt ??= now
        message.visibleAt = now + visibilitySeconds * 1000
        message.handle = receiptHandle(message)
        this.#hidden.add(message)
        taken.push(message)
        changes.push(written(message))
      }
    }
    if (changes.length > 0) await this.#store.write(changes)
    return taken.map((message) => ({ ...message }))
  }

  /** Deletes the message, if `handle` is that of its latest receive. */
  async delete(id: string, handle: string): Promise<void> {
    const message = this.#find(id)
    if (message === undefined || message.handle !== handle) return
    this.#remove(message)
    await this.#store.write([removed(message)])
  }

  /** Answers false when the message is not in flight under this handle. */
  async changeVisibility(id: string, handle: string, seconds: number): Promise<boolean> {
    const message = this.#find(id)
    if (message === undefined || message.handle !== handle || this.#visible.has(id)) return false
    this.#remove(message)
    message.visibleAt = this.#clock.now() + seconds * 1000
    this.#add(message)
    this.#announce()
    await this.#store.write([written(message)])
    return true
  }

  async purge(): Promise<void> {
    const all = [...this.#visible.values(), ...this.#hidden.all()]
    this.#visible.clear()
    this.#hidden.clear()
    await this.#store.write(all.map(removed), { sync: true })
  }

  count(): { visible: number; delayed: number; inFlight: number } {
    const kept = [...this.#visible.values()].filter((message) => !this.#expired(message))
    const hidden = this.#hidden.all()
    const inFlight = hidden.filter((message) => message.receives > 0).length
    return { visible: kept.length, delayed: hidden.length - inFlight, inFlight }
  }

  /** Where messages go that are received too often, as SQS words it. */
  redrivePolicy(): { deadLetterTargetArn: string; maxReceiveCount: number } | undefined {
    const deadLetters = this.#deadLetters()
    const { maxReceiveCount } = this.settings
    if (deadLetters === undefined || maxReceiveCount === undefined) return undefined
    return { deadLetterTargetArn: deadLetters.arn, maxReceiveCount }
  }

  /** How many messages can be taken now. */
  get visible(): number {
    return this.#visible.size
  }

  /** Calls `listener` whenever messages have become visible; answers a function that ends it. */
  onVisible(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  close(): void {
    this.#hidden.clear()
    this.#listeners.clear()
  }

  #expired(message: Message): boolean {
    return message.sentAt + this.settings.retentionSeconds * 1000 <= this.#clock.now()
  }

  #givenUp({ receives }: Message): boolean {
    const policy = this.redrivePolicy()
    return policy !== undefined && receives >= policy.maxReceiveCount
  }

  /** Moves a message as AWS does: a new life in the other queue, with its age and the count of its receives kept. */
  #redrive(message: Message): Change[] {
    const target = this.#deadLetters()
    if (target === undefined) return []
    const { handle: _, underWay: __, ...rest } = message
    const moved: Message = { ...rest, queue: target.name, order: target.#order++, deadLetterSource: this.arn }
    moved.visibleAt = this.#clock.now()
    target.#add(moved)
    target.#announce()
    return [removed(message), written(moved)]
  }

  #find(id: string): Message | undefined {
    return this.#visible.get(id) ?? this.#hidden.find(id)
  }

  #add(message: Message): void {
    this.#order = Math.max(this.#order, message.order + 1)
    if (message.visibleAt <= this.#clock.now()) this.#visible.set(message.id, message)
    else this.#hidden.add(message)
  }

  #remove(message: Message): void {
    if (!this.#visible.delete(message.id)) this.#hidden.remove(message)
  }

  #announce(): void {
    if (this.#visible.size > 0) for (const listener of [...this.#listeners]) listener()
  }
}
