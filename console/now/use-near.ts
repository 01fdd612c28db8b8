import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** Far enough that who scrolls by a screen, or leaps to the end of what is there, finds the next rows drawn. */
const rootMargin = '300% 0px'

/** Whether something is on the screen, or within three screens of it. */
export function useNear(place: RefObject<Element | null>, atFirst: boolean): boolean {
  const [near, set] = useState(atFirst)
  useEffect(() => {
    if (!place.current) return
    const watched = new IntersectionObserver((seen) => set(seen.at(-1)?.isIntersecting ?? false), { rootMargin })
    watched.observe(place.current)
    return () => watched.disconnect()
  }, [place])
  return near
}
