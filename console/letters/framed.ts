/**
 * A letter's HTML, made ready for a frame: its links ask for a new tab, because inside the frame nothing else
 * would open. What the frame's sandbox allows decides whether they get one.
 */
export function framed(html: string): string {
  const base = '<base target="_blank">'
  const head = /<head(\s[^>]*)?>/i.exec(html)
  if (head) return insertAt(html, head.index + head[0].length, base)
  const doctype = /^\s*<!doctype[^>]*>/i.exec(html)
  return insertAt(html, doctype?.[0].length ?? 0, base)
}

const insertAt = (text: string, index: number, what: string) => text.slice(0, index) + what + text.slice(index)
