/** Something at a time; of two that are due together the one set first has the lower `order`. */
export type Timed = { due: number; order: number; cancelled?: true }

export type Timer = Timed & { run: () => void }

/** Timers with the next one due first. Adding and removing cost the logarithm of how many there are. */
export class TimerHeap<T extends Timed = Timer> {
  #heap: T[] = []

  /** The next timer due that has not been cancelled. */
  get first(): T | undefined {
    while (this.#heap[0]?.cancelled) this.removeFirst()
    return this.#heap[0]
  }

  add(timer: T): void {
    const heap = this.#heap
    let index = heap.push(timer) - 1
    while (index > 0) {
      const parent = (index - 1) >> 1
      if (!isBefore(timer, heap[parent])) break
      heap[index] = heap[parent] as T
      index = parent
    }
    heap[index] = timer
  }

  removeFirst(): void {
    const heap = this.#heap
    const last = heap.pop()
    if (last === undefined || heap.length === 0) return
    let index = 0
    for (;;) {
      const left = 2 * index + 1
      const child = isBefore(heap[left + 1], heap[left]) ? left + 1 : left
      if (!isBefore(heap[child], last)) break
      heap[index] = heap[child] as T
      index = child
    }
    heap[index] = last
  }

  clear(): void {
    this.#heap = []
  }
}

function isBefore(one: Timed | undefined, other: Timed | undefined): boolean {
  if (one === undefined || other === undefined) return one !== undefined
  return one.due < other.due || (one.due === other.due && one.order < other.order)
}
