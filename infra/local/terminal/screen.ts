/** Where the terminal output goes. */
export type Output = { write(text: string): unknown; isTTY?: boolean; columns?: number }

/** What is shown while things happen: on a terminal lines are redrawn in place, elsewhere they follow one another. */
export class Screen {
  readonly #output: Output
  #drawn = 0
  #muted = false
  #last = new Map<string, string>()

  constructor(output: Output) {
    this.#output = output
  }

  /** Prints text above the live lines, for good. */
  say(text: string): void {
    if (this.#muted) return
    this.#clear()
    this.#output.write(`${text}\n`)
  }

  /**
   * Shows one live line for each key. On a terminal they are redrawn in place; elsewhere a line is printed when
   * its `news` is another than before, so that what merely counts on does not fill a log.
   */
  show(lines: { key: string; news: string; text: string }[]): void {
    if (this.#muted) return
    if (this.#output.isTTY === true) {
      this.#clear()
      for (const { text } of lines) this.#output.write(`${cut(text, this.#output.columns || 80)}\n`)
      this.#drawn = lines.length
      return
    }
    for (const { key, news, text } of lines) {
      if (this.#last.get(key) === news) continue
      this.#last.set(key, news)
      this.#output.write(`${text}\n`)
    }
  }

  /** Leaves the live lines standing as they are. */
  done(): void {
    this.#drawn = 0
  }

  /** Says nothing any more: what goes wrong while everything is being shut down is of no interest. */
  mute(): void {
    this.#muted = true
  }

  #clear(): void {
    if (this.#drawn > 0) this.#output.write(`\u001b[${this.#drawn}A\u001b[J`)
    this.#drawn = 0
  }
}

const cut = (text: string, columns: number): string => (text.length < columns ? text : `${text.slice(0, columns - 2)}…`)
