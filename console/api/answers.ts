import type * as z from 'zod/mini'
import type { contact } from '#functions/console/contacts.ts'
import type { pause, resume, stop } from '#functions/console/holding.ts'
import type { line } from '#functions/console/lines.ts'
import type { toldByCustomer } from '#functions/console/orders.ts'
import type { moreForThem } from '#functions/console/override.ts'
import type { Role } from '#functions/console/roles.ts'
import type { settlement } from '#functions/console/tasks.ts'
import type { FailureKind } from '#workflows/failure-events/failure-kinds.ts'
import type { Lesson } from '#workflows/learning/lesson.ts'
import type { LearntDay, RankedCause } from '#workflows/learning/report.ts'
import type { Tally } from '#workflows/learning/tally.ts'
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

export type Settlement = z.input<typeof settlement>

export type Choice = { label: string; decision: Settlement['decision'] }

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
  /**
   * Who has taken it; `name` is null while nobody has. It changes hands once at most (`changes`), so that nobody is
   * passed around. `POST …/tasks/{id}/owner` with `{}` takes it, with `{ to, note }` hands it over.
   */
  owner?: { name: string | null; changes: number; since?: string; note?: string }
  /** Sent back with the answer: an answer to an older view is refused. */
  version?: number
  /** Where two people must agree: who has so far. */
  signatures?: { needed: number; by: { name: string; at: string }[] }
  /** When the question can no longer be answered, and what happens then. */
  expires?: { at: string; otherwise: string }
}

export type TaskList = { tasks: Task[]; next?: string }

export type AskedRemedy = Pick<Remedy, 'n' | 'kind' | 'state' | 'by' | 'because'>

export type Order = {
  id: string
  /** The customer's pseudonym: to export what is known of them, or to erase them. */
  customer?: string
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

/** What a person may do with a recovery by themselves. `POST …/recoveries/{id}/{act}`, with what `Act` holds for it. */
export type Act =
  | ({ act: 'contacts' } & z.input<typeof contact>)
  | ({ act: 'lines' } & z.input<typeof line>)
  | ({ act: 'override' } & z.input<typeof moreForThem>)
  | ({ act: 'pause' } & z.input<typeof pause>)
  | ({ act: 'resume' } & z.input<typeof resume>)
  | ({ act: 'stop' } & z.input<typeof stop>)
  | { act: 'erase' }
export type ActName = Act['act']

/** A state that the recovery entered. */
export type Visit = { stage: Stage; at: string; retries?: number }

export type RecoveryPage = {
  recovery: RecoveryRow & {
    remedies: AskedRemedy[]
    trouble?: string | Trouble
    /** Sent back with an act: what was decided on an older view is refused. */
    version: number
    /** Staff hold it until then. */
    pausedUntil?: string
  }
  order: Order
  /** null once the customer has been erased. */
  customer: Customer | null
  timeline: Happening[]
  letters: LetterRow[]
  compensations: Compensation[]
  tasks: Task[]
  /** Every state entered so far, in order; absent where that is not known. */
  path?: Visit[]
  /** What the person who asks may do now. */
  acts?: ActName[]
  /** What the customer may have in all without anybody being asked. */
  discretion?: Money
  /** The same customer's other recoveries, newest first. */
  others?: RecoveryRow[]
  /** The execution in the AWS console, where it is deployed there. */
  execution?: string
  /** How it went, once it is over. */
  scorecard?: Lesson
}

/** `GET /console/api/me`: who asks, and what they may do. */
export type Me = { name: string; role: Role; signedIn: boolean }

export type Learning = {
  days: LearntDay[]
  /** By currency: the days asked for, and as many before them. */
  totals: Tally[]
  before: Tally[]
  causes: RankedCause[]
  choices: (Tally & { withdrawn: boolean })[]
}

/** `GET /console/api/orders/{id}`: to open a recovery by hand. */
export type OrderPage = { order: Order; customer: Customer | null; recoveries: RecoveryRow[] }

/** `POST /console/api/orders/{id}/recoveries`: a customer told one of us. Answers with a receipt. */
export type ToldByCustomer = z.input<typeof toldByCustomer>

/** How long customers waited for the acknowledgement, ms; null where nobody waited. `late` took longer than promised. */
export type Waits = { count: number; late: number; p50Ms: number | null; p99Ms: number | null }

/** `GET /console/api/now`. What is not counted is absent, and so is its figure. */
export type NowFigures = {
  tasks?: { open: number; overdue: number }
  /** Recoveries whose remedy is not confirmed, and the one that has waited longest. */
  unresolved?: { count: number; oldest?: RecoveryRow }
  acknowledged?: { lastHour: Waits; lastDay: Waits; slowest: RecoveryRow[] }
  /** How many are at each stage; `more` where counting ended before the list did. */
  stages?: { stage: Stage; count: number; more?: boolean }[]
  /** Our word to a customer that falls due soon or is overdue, the first due first; `count` may exceed `rows`. */
  promises?: { count: number; rows: { recovery: RecoveryRow; dueAt: string }[] }
  incidents?: { open: number }
  quarantine?: { count: number; more?: boolean }
  budgets?: Budget[]
  mail?: MailHealth
  granting?: { stopped: boolean; because?: string; by?: string; at?: string }
}

export type Budget = { purpose: 'compensation' | 'relief'; per: 'day' | 'month'; spent: Money; limit: Money }

/** The mail lane: letters waiting to leave, and what became of those that left in the last day. */
export type MailHealth = { waiting: number; oldestWantedAt?: string; sent: number; bounced: number; complained: number }

export type Incident = {
  id: string
  cause: string
  from: string
  openedAt: string
  lastAt?: string
  endedAt?: string
  members: number
}

export type IncidentList = { incidents: Incident[]; next?: string }

export type IncidentPage = { incident: Incident; members: { recovery: string; order: string }[]; next?: string }

/** What came in and could not be read or worked on. */
export type Quarantined = { receipt: string; type: string; order?: string; acceptedAt: string; because?: string }

export type QuarantineList = { events: Quarantined[]; next?: string }

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
