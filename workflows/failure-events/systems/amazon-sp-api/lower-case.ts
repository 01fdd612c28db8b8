/** How deep notifications of Amazon nest; whatever lies deeper is of no use to us. */
const deepest = 10

/** Amazon writes its keys as NotificationType or as notificationType; here they all begin with a small letter. */
export function withSmallKeys(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth === deepest) return undefined
  if (Array.isArray(value)) return value.map((item) => withSmallKeys(item, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key.charAt(0).toLowerCase() + key.slice(1),
      withSmallKeys(inner, depth + 1),
    ]),
  )
}
