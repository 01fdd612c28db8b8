import type { Fund } from './budgets.ts'
import type { Extra } from './catalogue.ts'

/** How many pieces there are of an extra, as a purse that is counted in pieces; undefined for what never runs out. */
export const stockOf = ({ id, stock }: Extra): Fund | undefined =>
  stock === undefined ? undefined : { name: `stock#${id}`, capMinor: stock, shared: true, day: 'all' }
