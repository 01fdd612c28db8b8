import type { LetterKind } from '#workflows/letters/letter-facts.ts'
import type { Sealed } from '../data-keys.ts'
import { always } from './expressions.ts'
import { papersIn } from './papers.ts'
import type { Item, Table } from './table.ts'

/** A letter: wanted for ever once a step has said so, then sent, or not, and why. */
export type Letter = {
  recovery: string
  key: string
  kind: LetterKind
  round: number
  wantedAt: string
  state: 'wanted' | 'sent' | 'failed' | 'dropped'
  /** What the step knew and promised when it wanted the letter. No personal data. */
  facts: Record<string, unknown>
  sentAt?: string
  /** The mail that it left in: that of another order of the same customer, where they left together. */
  mailId?: string
  because?: string
  /** What the mail system reported of it: its id there, and when which kind of event came. */
  seen?: { mail?: { mailId: string }; [event: string]: unknown }
}

export type Letters = ReturnType<typeof lettersIn>

const letterItemKey = (recovery: string, key: string) => ({ pk: `REC#${recovery}`, sk: `LETTER#${key}` })

/** Where copies were kept before letters knew the mail that they left in. */
const copyKey = (recovery: string, key: string) => ({ pk: `REC#${recovery}`, sk: `COPY#${key}` })

const mailKey = (mailId: string) => ({ pk: `MAIL#${mailId}`, sk: 'MAIL' })

type Kept = Omit<Sealed, 'box' | 'like'> & { box: Uint8Array | string }

/** Copies of earlier releases are kept in base64. */
const inBase64 = (box: Kept['box']): string => (typeof box === 'string' ? box : Buffer.from(box).toString('base64'))

export function lettersIn(table: Table) {
  const papers = papersIn(table)
  return {
    want: (letter: Letter): Promise<boolean> =>
      table.putNew({ ...letterItemKey(letter.recovery, letter.key), seen: {}, ...letter }),

    async find(recovery: string, key: string): Promise<Letter | undefined> {
      return (await table.get(letterItemKey(recovery, key))) as (Letter & Item) | undefined
    },

    change: (recovery: string, key: string, changes: Partial<Letter>) =>
      table.update(letterItemKey(recovery, key), {
        set: Object.entries(changes).map(([name, value]) => [[name], value]),
      }),

    /**
     * Keeps a letter as it was sent, sealed with the customer's key, with the mail that it left in: a reply to that finds
     * the recovery. It is apart from the letter, because whatever is noted of that later is charged by the size of the
     * whole item, and apart from the paper that all are printed on.
     */
    async keepCopy(mailId: string, recovery: string, { like, box, ...copy }: Sealed): Promise<boolean> {
      const paper = like === undefined ? undefined : await papers.keep(like)
      // As bytes: the same in base64 takes a third more room, and a letter's copy is charged by its size.
      const sealed = { ...copy, box: Buffer.from(box, 'base64') }
      return table.put({ ...mailKey(mailId), recovery, copy: sealed, paper }, [always])
    },

    async copyOf({ recovery, key, mailId }: Pick<Letter, 'recovery' | 'key' | 'mailId'>): Promise<Sealed | undefined> {
      const kept = await table.get(mailId === undefined ? copyKey(recovery, key) : mailKey(mailId))
      const { copy, paper } = (kept ?? {}) as { copy?: Kept; paper?: string }
      const like = paper === undefined ? undefined : await papers.find(paper)
      return copy && { ...copy, box: inBase64(copy.box), ...(like !== undefined && { like }) }
    },

    /** Notes what the mail system reports of a letter: sent, delivered, bounced … Answers the letter as it is then. */
    async seen(recovery: string, key: string, { event, at, mailId }: { event: string; at: string; mailId: string }) {
      const seen = await table.update(letterItemKey(recovery, key), {
        set: [
          [['seen', event], at],
          [['seen', 'mail'], { mailId }],
        ],
      })
      return seen as (Letter & Item) | undefined
    },

    /** Remembers which recovery a mail belongs to whose sender was cut off, so that a reply to it finds it. */
    sentAs: (mailId: string, recovery: string): Promise<boolean> => table.putNew({ ...mailKey(mailId), recovery }),

    async recoveryOfMail(mailId: string): Promise<string | undefined> {
      return (await table.get(mailKey(mailId)))?.recovery as string | undefined
    },

    async of(recovery: string): Promise<Letter[]> {
      return (await table.under(`REC#${recovery}`, 'LETTER#')) as (Letter & Item)[]
    },
  }
}
