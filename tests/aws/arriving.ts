import type { DataKeys } from '#functions/adapters/data-keys.ts'
import type { Letters } from '#functions/adapters/table/letters.ts'
import type { Letter } from '#infra/local/stand-ins/letter.ts'
import { emailOf } from '#infra/local/stories/story-events.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'

type Parts = { letters: Letters; dataKeys: DataKeys }
type Copy = Pick<Letter, 'subject' | 'html' | 'text'>

/** Hands on each letter of a recovery once it was sent, by the copy that is kept of it. */
export function arriving({ letters, dataKeys }: Parts, hand: (letter: Letter) => void) {
  const handed = new Set<string>()

  /** Answers whether any is still on its way. */
  return async ({ id, order }: Recovery): Promise<boolean> => {
    const written = await letters.of(id)
    for (const letter of written.filter(({ key, state }) => state === 'sent' && !handed.has(key))) {
      const sealed = await letters.copyOf(letter)
      const copy = sealed && (await dataKeys.unseal<Copy>(sealed))
      // One letter may speak for several orders: the others keep no copy of it.
      if (copy === undefined) continue
      handed.add(letter.key)
      const known = { id: letter.key, at: Date.parse(letter.sentAt ?? ''), destinations: [emailOf(order)] }
      hand({ ...nothingElse, ...known, ...copy, tags: { 'letter-kind': letter.kind } })
    }
    return written.some(({ state }) => state === 'wanted')
  }
}

const nobody = { name: '', address: '' }
const nothingElse = {
  ...{ from: nobody, to: [], cc: [], replyTo: [], headers: [], attachments: [] },
  ...{ configurationSet: undefined, source: '' },
}
