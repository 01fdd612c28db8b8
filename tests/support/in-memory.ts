import { openLinks } from '#functions/adapters/links.ts'
import type { AnswerMessage, IntakeMessage, LetterMessage } from '#functions/adapters/queues.ts'
import { apologiesIn } from '#functions/adapters/table/apologies.ts'
import { auditIn } from '#functions/adapters/table/audit.ts'
import { budgetsIn } from '#functions/adapters/table/budgets.ts'
import { causesIn } from '#functions/adapters/table/causes.ts'
import { codesIn } from '#functions/adapters/table/codes.ts'
import { creditsIn } from '#functions/adapters/table/credits.ts'
import { deliveriesIn } from '#functions/adapters/table/deliveries.ts'
import { erasuresIn } from '#functions/adapters/table/erasures.ts'
import { faultsIn } from '#functions/adapters/table/faults.ts'
import { incidentsIn } from '#functions/adapters/table/incidents.ts'
import { keepersIn } from '#functions/adapters/table/keepers.ts'
import { lessonsIn } from '#functions/adapters/table/lessons.ts'
import { lettersIn } from '#functions/adapters/table/letters.ts'
import { lettersWaitingIn } from '#functions/adapters/table/letters-waiting.ts'
import { lettingsDownIn } from '#functions/adapters/table/lettings-down.ts'
import { linesIn } from '#functions/adapters/table/lines.ts'
import { mailDaysIn } from '#functions/adapters/table/mail-days.ts'
import { ordersIn } from '#functions/adapters/table/orders.ts'
import { parcelsIn } from '#functions/adapters/table/parcels.ts'
import { receiptsIn } from '#functions/adapters/table/receipts.ts'
import { recoveriesIn } from '#functions/adapters/table/recoveries.ts'
import { scansIn } from '#functions/adapters/table/scans.ts'
import { suppressedIn } from '#functions/adapters/table/suppressed.ts'
import { switchIn } from '#functions/adapters/table/switches.ts'
import { tasksIn } from '#functions/adapters/table/tasks.ts'
import { tastesIn } from '#functions/adapters/table/tastes.ts'
import { timelineIn } from '#functions/adapters/table/timeline.ts'
import { hoursIn, weeksIn } from '#functions/adapters/table/told-ops.ts'
import { waitTokensIn } from '#functions/adapters/table/wait-tokens.ts'
import { waitsKeptIn } from '#functions/adapters/table/waits.ts'
import { withdrawnIn } from '#functions/adapters/table/withdrawn.ts'
import { writtenToIn } from '#functions/adapters/table/written-to.ts'
import { waitingRoom } from '#functions/intake/waiting-room.ts'
import { reputation } from '#functions/mail-events/reputation.ts'
import { lettersByDay } from '#functions/runtime/letters-by-day.ts'
import { mailLane } from '#functions/runtime/mail-lane.ts'
import { unreachable } from '#functions/runtime/unreachable.ts'
import { together } from '#functions/send-letter/together.ts'
import { readBudgets } from '#workflows/compensation/budgets.ts'
import { readCatalogue } from '#workflows/compensation/catalogue.ts'
import type { Lane } from '#workflows/mail/lanes.ts'
import budgetsFile from '../../config/budgets.yaml'
import catalogueFile from '../../config/catalogue.yaml'
import { noon } from './an-order.ts'
import { type Around, memoryTable } from './memory-table.ts'
import { oneKey } from './one-key.ts'
import { recordedBus, recordedMachine, recordedQueue, recordedTimer, recordedTokens, sealing } from './recorded.ts'

/** Everything that functions are made of, in memory, with a clock that is set by hand. */
export function inMemory(around?: Around) {
  const clock = { now: noon }
  const now = () => clock.now
  const table = memoryTable(around)
  const dataKeys = sealing()
  const letters = lettersIn(table)
  const [urgent, ordinary] = [recordedQueue<LetterMessage>(), recordedQueue<LetterMessage>()]
  const receipts = receiptsIn(table)
  const intake = recordedQueue<IntakeMessage>()
  const tasks = tasksIn(table)
  const answers = recordedQueue<AnswerMessage>()
  const timer = recordedTimer()
  return {
    clock,
    now,
    table,
    dataKeys,
    letters,
    urgent,
    ordinary,
    recoveries: recoveriesIn(table, now),
    faults: faultsIn(table),
    erasures: erasuresIn(table),
    lettingsDown: lettingsDownIn(table),
    deliveries: deliveriesIn(table),
    parcels: parcelsIn(table),
    scans: scansIn(table),
    incidents: incidentsIn(table),
    receipts,
    tasks,
    audit: auditIn(table),
    lines: linesIn(table),
    keepers: keepersIn(table),
    waits: waitsKeptIn(table),
    causes: causesIn(table),
    lessons: lessonsIn(table, now),
    weeks: weeksIn(table),
    hours: hoursIn(table),
    withdrawn: withdrawnIn(table),
    timeline: timelineIn(table),
    suppressed: suppressedIn(table),
    writtenTo: writtenToIn(table),
    apologies: apologiesIn(table),
    codes: codesIn(table),
    credits: creditsIn(table),
    tastes: tastesIn(table),
    budgets: budgetsIn(table),
    catalogue: readCatalogue(structuredClone(catalogueFile)),
    caps: readBudgets(structuredClone(budgetsFile)),
    grantingSwitch: switchIn(table, 'granting'),
    lettersSwitch: switchIn(table, 'letters'),
    mailDays: mailDaysIn(table),
    lettersWaiting: lettersWaitingIn(table),
    countLetters: async (lane: Lane) => (lane === 'urgentLetters' ? urgent : ordinary).sent.length,
    reputation: reputation({ mailDays: mailDaysIn(table), lettersSwitch: switchIn(table, 'letters'), tasks, now }),
    orders: ordersIn(table, dataKeys),
    mail: mailLane({ letters, urgent, ordinary }),
    mailByDay: lettersByDay({ letters, ordinary, timer, now }),
    together: together({ recoveries: recoveriesIn(table, now), letters, lettingsDown: lettingsDownIn(table), now }),
    answers,
    unreachable: unreachable({ tasks, answers, now }),
    intake,
    links: openLinks(oneKey, now),
    timer,
    waitingRoom: waitingRoom({ receipts, intake, timer, now }),
    executions: { of: async () => undefined },
    machine: recordedMachine(),
    pace: async () => true,
    tokens: recordedTokens(),
    waitTokens: waitTokensIn(table),
    bus: recordedBus(),
    watchPromises: true,
    publicUrl: 'https://shop.example',
  }
}
export type InMemory = ReturnType<typeof inMemory>
