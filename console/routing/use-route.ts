import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { storeOf, useStore } from '../live/store.ts'
import { type Route, routeOf } from './route.ts'

const here = storeOf<Route>(routeOf(location.hash))
const leftAt = new Map<string, number>()
let followedALink = false
let hash = location.hash

history.scrollRestoration = 'manual'
document.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('a[href^="#/"]')) followedALink = true
})
window.addEventListener('scroll', () => leftAt.set(hash, window.scrollY), { passive: true })
window.addEventListener('hashchange', () => {
  hash = location.hash
  here.set(routeOf(hash))
})

/** A letter opens over its recovery, another stage filters the same list: the page beneath does not move. */
const groundOf = (route: Route): string => {
  if (route.page === 'recovery') return `recovery ${route.id}`
  if (route.page === 'now') return `now ${route.cursor ?? ''}`
  if (route.page === 'list') return `list ${route.of} ${route.id ?? ''}`
  if (route.page === 'event') return `event ${route.receipt}`
  return route.page === 'order' ? `order ${route.id ?? ''}` : route.page
}

/**
 * Where the console is. A link to another page begins at its top, with the reader at its heading;
 * going back returns to where the page was left.
 */
export function useRoute(): Route {
  const route = useStore(here)
  const ground = groundOf(route)
  const before = useRef(ground)
  useLayoutEffect(() => {
    if (before.current === ground) return
    before.current = ground
    window.scrollTo(0, followedALink ? 0 : (leftAt.get(hash) ?? 0))
    if (followedALink) document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  }, [ground])
  useEffect(() => {
    followedALink = false
  }, [route])
  return route
}
