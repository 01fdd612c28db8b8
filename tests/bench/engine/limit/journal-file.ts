import { type FileHandle, open } from 'node:fs/promises'

/** The least a durable journal can be: lines at the end of a file, and one sync for all that came while the last one ran. */
export class JournalFile {
  readonly #file: FileHandle
  #gathering: string[] = []
  #next: Promise<void> | undefined
  #writing: Promise<void> = Promise.resolve()

  constructor(file: FileHandle) {
    this.#file = file
  }

  static async open(path: string): Promise<JournalFile> {
    return new JournalFile(await open(path, 'a'))
  }

  /** Answers when the line is on disk. */
  append(line: string): Promise<void> {
    this.#gathering.push(line)
    this.#next ??= this.#write(this.#writing)
    return this.#next
  }

  async #write(before: Promise<void>): Promise<void> {
    await before
    const lines = this.#gathering.join('')
    this.#gathering = []
    this.#writing = this.#file.appendFile(lines).then(() => this.#file.datasync())
    this.#next = undefined
    await this.#writing
  }
}
