const onThisMachine = new Set(['localhost', '127.0.0.1', '[::1]'])

/** The address as it may stand in a link: https, or http where the shop runs on one machine. */
export const link = (address: string): string => {
  const url = URL.canParse(address) ? new URL(address) : undefined
  const allowed = url?.protocol === 'https:' || (url?.protocol === 'http:' && onThisMachine.has(url.hostname))
  if (!url || !allowed) throw new Error('A link in a letter must be an https address made by the link builder')
  return url.href
}

/** A path of our own site, as it may stand in a form or a link back. */
export const ownPath = (path: string): string => {
  if (!/^\/(?![/\\])[\w./~%=-]*$/.test(path)) throw new Error('A page may only lead to a path of its own site')
  return path
}
