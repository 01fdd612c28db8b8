import { useEffect, useState } from 'preact/hooks'

/** A value that components can watch. */
export type Store<T> = { get: () => T; set: (value: T) => void; watch: (told: () => void) => () => void }

export function storeOf<T>(value: T): Store<T> {
  const watchers = new Set<() => void>()
  let current = value
  return {
    get: () => current,
    set: (next) => {
      if (Object.is(next, current)) return
      current = next
      for (const told of watchers) told()
    },
    watch: (told) => {
      watchers.add(told)
      return () => watchers.delete(told)
    },
  }
}

/** The value now, and a new rendering whenever it changes. */
export function useStore<T>(store: Store<T>): T {
  const [, render] = useState({})
  const shown = store.get()
  useEffect(() => {
    // Effects run after the page is painted; what changed in between must not be missed.
    if (!Object.is(shown, store.get())) render({})
    return store.watch(() => render({}))
  }, [store])
  return shown
}
