import { vi } from 'vitest'

/** Keeps what functions say in a list, and the terminal quiet. */
export function logged(): string[] {
  const lines: string[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => {
    lines.push(String(line))
    return true
  })
  return lines
}
