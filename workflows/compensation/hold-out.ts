/**
 * Whether a recovery is one of the few that go without the small thing more, so that what it does can be seen beside
 * them. Always the same answer for the same recovery. @param percent of all recoveries; nobody where it is left out
 */
export const isHeldOut = (recovery: string, percent = 0): boolean => hashOf(recovery) % 100 < percent

/** FNV-1a, 32 bits: spreads ids evenly, and is the same everywhere. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0
  return hash
}
