/**
 * Makes `Date` of this thread follow a clock that is ahead of the wall clock, so that a function which knows nothing
 * of virtual time stamps and compares with the story's dates. Timers and `performance` keep to the wall clock.
 */
export const followClock = (aheadMs: Float64Array): void => {
  const WallDate = globalThis.Date
  const wallNow = WallDate.now.bind(WallDate)
  const now = (): number => Math.floor(wallNow() + (aheadMs[0] ?? 0))
  const VirtualDate = new Proxy(WallDate, {
    construct: (target, parts, newTarget) => Reflect.construct(target, parts.length === 0 ? [now()] : parts, newTarget),
    apply: () => new WallDate(now()).toString(),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  })
  WallDate.prototype.constructor = VirtualDate
  globalThis.Date = VirtualDate
}
