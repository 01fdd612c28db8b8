import { useState } from 'preact/hooks'

/** Where each page of a list begins, and how high it was when it was last drawn, px. */
export type ListPages = { cursors: (string | undefined)[]; heightsPx: number[] }

/** Kept while the console is open, so that going back to a long list finds it as long as it was left. */
const kept = new Map<string, ListPages>()

/**
 * The pages of a list that are known so far. A page that says where the next begins makes that known; as rows come in
 * at the top, every page moves on by as many, so that no row falls between two.
 */
export function useListPages(list: string, from: string | undefined) {
  const [, render] = useState({})
  const pages = kept.get(list) ?? { cursors: [from], heightsPx: [] }
  kept.set(list, pages)
  const leadsTo = (page: number, next: string | undefined): void => {
    if (pages.cursors[page + 1] === next) return
    if (next === undefined) pages.cursors.length = page + 1
    else pages.cursors[page + 1] = next
    render({})
  }
  return { pages, leadsTo }
}
