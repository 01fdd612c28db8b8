/** Something to run at a time; of two that are due together the one set first has the lower `order`. */
export type Timer = { due: number; order: number; run: () => void; cancelled?: true }

/** Timers with the next one due first. Adding and removing cost the logarithm of how many there are. */
export class TimerHeap {
  #heap: Timer[] = []

  /** The next timer due that has not been cancelled. */
  get first(): Timer | undefined {
    while (this.#heap[0]?.cancelled) this.removeFirst()
    return this.#heap[0]
  }

  add(timer: Timer): void {
    const heap = this.#heap
    let index = heap.push(timer) - 1
    while (index > 0) {
      const parent = (index - 1) >> 1
      if (!isBefore(timer, heap[parent])) break
      heap[index] = heap[parent] as Timer
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
      heap[index] = heap[child] as Timer
      index = child
    }
    heap[index] = last
  }

  clear(): void {
    this.#heap = []
  }
}

function isBefore(one: Timer | undefined, other: Timer | undefined): boolean {
  if (one === undefined || other === undefined) return one !== undefined
  return one.due < other.due || (one.due === other.due && one.order < other.order)
}
