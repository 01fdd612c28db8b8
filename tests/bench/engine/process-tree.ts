import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

type Stat = { pid: number; parent: number; ticks: number }

const TICKS_PER_SECOND = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))

const statOf = (pid: number): Stat | undefined => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name in parentheses may hold spaces; what follows it is: state, parent, …, utime, stime, cutime, cstime.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    const ticks = [11, 12, 13, 14].reduce((sum, index) => sum + Number(fields[index]), 0)
    return { pid, parent: Number(fields[1]), ticks }
  } catch {
    return undefined
  }
}

const treeOf = (roots: number[]): Stat[] => {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (statOf(Number(name)) ?? []) : []))
  const tree = all.filter(({ pid }) => roots.includes(pid))
  for (let next = tree[0], index = 0; next !== undefined; next = tree[++index]) {
    const { pid } = next
    tree.push(...all.filter(({ parent }) => parent === pid))
  }
  return tree
}

export const pidsBelow = (roots: number[]): number[] => treeOf(roots).map(({ pid }) => pid)

/** Seconds of CPU that the processes and all below them have used so far. */
export const cpuSecondsOf = (roots: number[]): number =>
  treeOf(roots).reduce((sum, { ticks }) => sum + ticks, 0) / TICKS_PER_SECOND

/** Memory of the processes and all below them in MB; what they share is counted once. */
export const memoryMbOf = (roots: number[]): number => {
  const shares = pidsBelow(roots).map((pid) => {
    try {
      const [, kb] = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? []
      return Number(kb ?? 0) / 1024
    } catch {
      return 0
    }
  })
  return shares.reduce((sum, mb) => sum + mb, 0)
}
