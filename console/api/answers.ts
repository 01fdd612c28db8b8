import type * as z from 'zod/mini'
import type { contact } from '#functions/console/acts/contacts.ts'
import type { pause, resume, stop } from '#functions/console/acts/holding.ts'
import type { line } from '#functions/console/acts/lines.ts'
import type { moreForThem } from '#functions/console/acts/override.ts'
import type { ownRemedy } from '#functions/console/acts/own-remedy.ts'
import type { writeAgain } from '#functions/console/acts/write-again.ts'
import type { change } from '#functions/console/learn/changes.ts'
import type { toldByCustomer } from '#functions/console/order/told-by-customer.ts'
import type { Role } from '#functions/console/staff/roles.ts'
import type { settlement } from '#functions/console/tasks/tasks.ts'
import type { drill } from '#infra/contracts/answers/drill.ts'
import type * as figures from '#infra/contracts/answers/figures.ts'
import type * as learnt from '#infra/contracts/answers/learning.ts'
import type * as lists from '#infra/contracts/answers/lists.ts'
import type * as recoveries from '#infra/contracts/answers/recoveries.ts'
import type * as shared from '#infra/contracts/answers/shared.ts'
import type * as tasks from '#infra/contracts/answers/tasks.ts'

/** What the console's API takes and answers, by the very contract: see `openapi.json`. */

export type Money = z.output<typeof shared.amount>

export type RecoveryRow = z.output<typeof recoveries.recoveryRow>
export type RecoveryList = z.output<typeof recoveries.recoveryList>
export type AskedRemedy = z.output<typeof recoveries.askedRemedy>
export type Order = z.output<typeof recoveries.order>
export type Customer = z.output<typeof recoveries.customer>
export type Happening = z.output<typeof recoveries.happening>
export type LetterRow = z.output<typeof recoveries.letterRow>
export type Compensation = z.output<typeof recoveries.compensation>
export type RecoveryPage = z.output<typeof recoveries.recoveryPage>
export type Visit = NonNullable<RecoveryPage['path']>[number]
export type OrderPage = z.output<typeof recoveries.orderPage>
export type Preview = z.output<typeof recoveries.preview>
export type Drill = z.output<typeof drill>
export type SentLetter = z.output<typeof recoveries.sentLetter>

export type Task = z.output<typeof tasks.task>
export type TaskList = z.output<typeof tasks.taskList>
export type Choice = Task['choices'][number]
export type Settlement = z.input<typeof settlement>

/** What a person may do with a recovery by themselves. `POST …/recoveries/{id}/{act}`, with what `Act` holds for it. */
export type Act =
  | ({ act: 'contacts' } & z.input<typeof contact>)
  | ({ act: 'lines' } & z.input<typeof line>)
  | ({ act: 'override' } & z.input<typeof moreForThem>)
  | ({ act: 'own-remedy' } & z.input<typeof ownRemedy>)
  | ({ act: 'pause' } & z.input<typeof pause>)
  | ({ act: 'resume' } & z.input<typeof resume>)
  | ({ act: 'stop' } & z.input<typeof stop>)
  | ({ act: 'write-again' } & z.input<typeof writeAgain>)
  | { act: 'erase' }
export type ActName = Act['act']

/** `GET /console/api/me`: who asks, and what they may do. */
export type Me = { name: string; role: Role; signedIn: boolean }

/** `POST /console/api/orders/{id}/recoveries`: a customer told one of us. Answers with a receipt. */
export type ToldByCustomer = z.input<typeof toldByCustomer>

/** `POST /console/api/learning/changes`: what was changed about a cause. */
export type Change = z.input<typeof change>

export type Learning = z.output<typeof learnt.learning>

export type NowFigures = z.output<typeof figures.nowFigures>

export type IncidentList = z.output<typeof lists.incidentList>
export type IncidentPage = z.output<typeof lists.incidentPage>
export type Quarantined = z.output<typeof lists.quarantined>
export type QuarantineList = z.output<typeof lists.quarantineList>
export type EventList = z.output<typeof lists.eventList>
export type EventPage = z.output<typeof lists.eventPage>

export type MailboxRow = { id: string; at: string; from: string; to: string; subject: string }

export type MailboxList = { letters: MailboxRow[] }

export type ReceivedLetter = MailboxRow & {
  replyTo?: string | string[]
  html: string
  text: string
  headers: Record<string, string>
}

export type LocalClock = { now: string; skipping: boolean; nextDue?: string }
