import type { FailureKind } from '#workflows/failure-events/failure-kinds.ts'
import type { TaskKind } from '#workflows/recovery/playbook.ts'
import type { Outcome, Remedy } from '#workflows/recovery/recovery.ts'
import type { Stage } from '#workflows/recovery/stages.ts'
import type { Trouble } from '#workflows/recovery/steps.ts'

/** What the console's API answers. Instants are ISO 8601; amounts are integer minor units. */

export type Money = { minor: number; currency: string }

export type RecoveryRow = {
  id: string
  order: string
  failure: FailureKind
  stage: Stage
  round: number
  openedAt: string
  updatedAt?: string
  establishedAt: string
  acknowledgedAt?: string
  closedAt?: string
  outcome?: Outcome
  compensation?: Money
  /** Benefits over costs for the customer, without the compensation and with it. */
  ratio?: { before: number | null; after: number | null }
}

export type RecoveryList = { recoveries: RecoveryRow[]; next?: string }

export type Choice = { label: string; decision: Record<string, unknown> }

export type Task = {
  id: string
  kind: TaskKind
  recovery?: string
  order?: string
  openedAt: string
  dueAt: string
  question: string
  /** What a person must know to answer. */
  facts?: { label: string; value: string }[]
  choices: Choice[]
}

export type TaskList = { tasks: Task[]; next?: string }

export type AskedRemedy = Pick<Remedy, 'n' | 'kind' | 'state' | 'by' | 'because'>

export type Order = {
  id: string
  placedAt: string
  promisedAt?: string
  items: { id: string; title: string; quantity: number; price: Money }[]
}

export type Customer = { name: string; email: string; language: string; timeZone: string }

export type Happening = { at: string; what: string; text: string; by?: string }

export type LetterRow = {
  key: string
  kind: string
  state: 'wanted' | 'sent' | 'failed' | 'dropped'
  wantedAt: string
  sentAt?: string
  subject?: string
}

export type Compensation = { n: number; amount: Money; reasons: { text: string; amount: Money }[]; at: string }

export type RecoveryPage = {
  recovery: RecoveryRow & { remedies: AskedRemedy[]; trouble?: string | Trouble }
  order: Order
  /** null once the customer has been erased. */
  customer: Customer | null
  timeline: Happening[]
  letters: LetterRow[]
  compensations: Compensation[]
  tasks: Task[]
}

export type SentLetter = { subject: string; from: string; to: string; sentAt: string; html: string; text: string }

export type MailboxRow = { id: string; at: string; from: string; to: string; subject: string }

export type MailboxList = { letters: MailboxRow[] }

export type ReceivedLetter = MailboxRow & {
  replyTo?: string | string[]
  html: string
  text: string
  headers: Record<string, string>
}

export type LocalClock = { now: string; skipping: boolean; nextDue?: string }
