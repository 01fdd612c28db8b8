import type { Letter } from '../stand-ins/letter.ts'

/** The letters that one customer gets, as they come. */
export class CustomerMail {
  readonly letters: Letter[] = []
  readonly #answered = new Set<Letter>()
  #wanted: { kind: string; found: (letter: Letter) => void } | undefined

  receive(letter: Letter): void {
    this.letters.push(letter)
    if (this.#wanted?.kind === kindOf(letter)) this.#find(letter, this.#wanted.found)
  }

  /**
   * Hands over the first letter of a kind that has not been answered yet, when it is there. The answered function
   * stops waiting for it.
   */
  next(kind: string, found: (letter: Letter) => void): () => void {
    const letter = this.letters.find((one) => kindOf(one) === kind && !this.#answered.has(one))
    if (letter === undefined) this.#wanted = { kind, found }
    else this.#find(letter, found)
    return () => {
      this.#wanted = undefined
    }
  }

  kinds(): string[] {
    return this.letters.map(kindOf)
  }

  #find(letter: Letter, found: (letter: Letter) => void): void {
    this.#wanted = undefined
    this.#answered.add(letter)
    found(letter)
  }
}

const kindOf = ({ tags }: Letter): string => tags['letter-kind'] ?? 'unknown'
