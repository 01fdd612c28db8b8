import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import type { Clock, EpochMs } from '#infra/local/clock.ts'
import type { Letter } from '#infra/local/stand-ins/letter.ts'
import type { Reply } from '#infra/local/stories/story.ts'
import type { Effects } from './effects.ts'
import type { FromRegion, ToRegion } from './messages.ts'

/**
 * One region in processes that are killed one after another, each on the data that the one before has left. To those
 * who live outside it is one region: its clock goes on, and what they wait for is asked of the next process again.
 */
export class KilledRegion implements Clock {
  /** How far the clock was behind an earlier process's at a start, at the worst; virtual time must not go back. */
  wentBackMs = 0
  readonly #script: string
  readonly #args: string[]
  #child: ChildProcess | undefined
  #aheadMs = 0
  #holds = 0
  #lastWake = 0
  readonly #wakes = new Map<number, { due: EpochMs; run: () => void }>()
  readonly #scripts = new Map<string, Reply[]>()
  readonly #letters = new Set<string>()
  readonly #onLetter = new Set<(letter: Letter) => void>()
  readonly #onEnd = new Set<(recovery: string, status: string) => void>()
  #onEffects: (effects: Effects) => void = () => undefined

  constructor(script: string, args: string[]) {
    this.#script = script
    this.#args = args
  }

  /** Starts the next process; answers when its doors are open. @throws Error where it ends by itself */
  async open(): Promise<void> {
    const child = fork(this.#script, this.#args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    this.#child = child
    await new Promise<void>((resolve, reject) => {
      child.on('exit', (code, signal) => {
        if (signal === 'SIGKILL') resolve()
        else reject(new Error(`The region ended by itself with ${code}`))
      })
      child.on('message', (message: FromRegion) => {
        if (message.tells === 'ready') this.#begin(message.aheadMs)
        if (message.tells === 'ready') resolve()
        this.#hear(message)
      })
    })
  }

  /** kill -9. */
  async kill(): Promise<void> {
    const child = this.#child
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  }

  now(): EpochMs {
    return Math.floor(Date.now() + this.#aheadMs)
  }

  at(due: EpochMs, run: () => void): () => void {
    const wake = ++this.#lastWake
    this.#wakes.set(wake, { due, run })
    this.#ask({ asks: 'wake', wake, due })
    return () => this.#wakes.delete(wake)
  }

  hold(): () => void {
    if (++this.#holds === 1) this.#ask({ asks: 'hold', held: true })
    let held = true
    return () => {
      if (!held) return
      held = false
      if (--this.#holds === 0) this.#ask({ asks: 'hold', held: false })
    }
  }

  /** What the order system is to say about an order, also after a restart. */
  script(order: string, replies: Reply[]): () => void {
    this.#scripts.set(order, replies)
    this.#ask({ asks: 'script', order, replies })
    return () => this.#scripts.delete(order)
  }

  onLetter(listener: (letter: Letter) => void): () => void {
    this.#onLetter.add(listener)
    return () => this.#onLetter.delete(listener)
  }

  onEnd(listener: (recovery: string, status: string) => void): () => void {
    this.#onEnd.add(listener)
    return () => this.#onEnd.delete(listener)
  }

  /** Tells the listeners of an end that a kill may have kept from them. */
  end(recovery: string, status: string): void {
    for (const listener of [...this.#onEnd]) listener(recovery, status)
  }

  effects(): Promise<Effects> {
    return new Promise((resolve) => {
      this.#onEffects = resolve
      this.#ask({ asks: 'effects' })
    })
  }

  #begin(aheadMs: number): void {
    this.wentBackMs = Math.max(this.wentBackMs, this.#aheadMs - aheadMs)
    if (this.#holds > 0) this.#ask({ asks: 'hold', held: true })
    for (const [order, replies] of this.#scripts) this.#ask({ asks: 'script', order, replies })
    for (const [wake, { due }] of this.#wakes) this.#ask({ asks: 'wake', wake, due })
    this.#ask({ asks: 'begin', knownLetters: [...this.#letters] })
  }

  #hear(message: FromRegion): void {
    this.#aheadMs = message.aheadMs
    if (message.tells === 'letter' && !this.#letters.has(message.letter.id)) {
      this.#letters.add(message.letter.id)
      for (const listener of [...this.#onLetter]) listener(message.letter)
    } else if (message.tells === 'ended') this.end(message.recovery, message.status)
    else if (message.tells === 'effects') this.#onEffects(message.effects)
    else if (message.tells === 'woke') {
      const wake = this.#wakes.get(message.wake)
      this.#wakes.delete(message.wake)
      wake?.run()
    }
    this.#ask({ asks: 'heard', number: message.number })
  }

  #ask(message: ToRegion): void {
    if (this.#child?.connected) this.#child.send(message, () => undefined)
  }
}
