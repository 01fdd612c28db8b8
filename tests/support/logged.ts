import { vi } from 'vitest'

/** Keeps what functions say in a list, and the terminal quiet. */
export function logged(): string[] {
  const lines: string[] = []
  vi.spyOn(console, 'info').mockImplementation((line) => void lines.push(String(line)))
  return lines
}
