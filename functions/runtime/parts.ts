import { announced } from '../adapters/announced-credits.ts'
import { openBus } from '../adapters/bus.ts'
import { creditLedger } from '../adapters/credit-ledger.ts'
import { openDataKeys } from '../adapters/data-keys.ts'
import { openExecutions } from '../adapters/executions.ts'
import { longestLinkDays, openLinks } from '../adapters/links.ts'
import { openMachine, openTokens } from '../adapters/machine.ts'
import { type AnswerMessage, type IntakeMessage, type LetterMessage, openQueue } from '../adapters/queues.ts'
import { openSigningKeys } from '../adapters/signing-keys.ts'
import { apologiesIn } from '../adapters/table/apologies.ts'
import { auditIn } from '../adapters/table/audit.ts'
import { budgetsIn } from '../adapters/table/budgets.ts'
import { causesIn } from '../adapters/table/causes.ts'
import { codesIn } from '../adapters/table/codes.ts'
import { creditsIn } from '../adapters/table/credits.ts'
import { deliveriesIn } from '../adapters/table/deliveries.ts'
import { erasuresIn } from '../adapters/table/erasures.ts'
import { faultsIn } from '../adapters/table/faults.ts'
import { incidentsIn } from '../adapters/table/incidents.ts'
import { keepersIn } from '../adapters/table/keepers.ts'
import { lessonsIn } from '../adapters/table/lessons.ts'
import { lettersIn } from '../adapters/table/letters.ts'
import { lettersWaitingIn } from '../adapters/table/letters-waiting.ts'
import { lettingsDownIn } from '../adapters/table/lettings-down.ts'
import { linesIn } from '../adapters/table/lines.ts'
import { mailDaysIn } from '../adapters/table/mail-days.ts'
import { knownOrdersIn, ordersIn } from '../adapters/table/orders.ts'
import { parcelsIn } from '../adapters/table/parcels.ts'
import { receiptsIn } from '../adapters/table/receipts.ts'
import { recoveriesIn } from '../adapters/table/recoveries.ts'
import { scansIn } from '../adapters/table/scans.ts'
import { suppressedIn } from '../adapters/table/suppressed.ts'
import { switchIn } from '../adapters/table/switches.ts'
import { openTable, type Table } from '../adapters/table/table.ts'
import { tasksIn } from '../adapters/table/tasks.ts'
import { tastesIn } from '../adapters/table/tastes.ts'
import { timelineIn } from '../adapters/table/timeline.ts'
import { hoursIn, weeksIn } from '../adapters/table/told-ops.ts'
import { waitTokensIn } from '../adapters/table/wait-tokens.ts'
import { waitsKeptIn } from '../adapters/table/waits.ts'
import { withdrawnIn } from '../adapters/table/withdrawn.ts'
import { writtenToIn } from '../adapters/table/written-to.ts'
import { openTimer } from '../adapters/timer.ts'
import { told, toldPerhaps } from './environment.ts'
import { lettersByDay } from './letters-by-day.ts'
import { mailLane } from './mail-lane.ts'

/**
 * The parts that functions are made of, as this function's environment names them. One function each, so that a
 * bundle holds only the clients of the parts it asks for, by their names: `const { now } = parts` would bundle all.
 */
let table: Table | undefined
const theTable = (): Table => {
  table ??= openTable(told('table'))
  return table
}

/** The clock of every function: the machine's own. On one machine it follows the local runtime's clock. */
export const now = (): number => Date.now()

export const recoveries = () => recoveriesIn(theTable())
export const faults = () => faultsIn(theTable())
export const incidents = () => incidentsIn(theTable())
export const deliveries = () => deliveriesIn(theTable())
export const scans = () => scansIn(theTable())
export const parcels = () => parcelsIn(theTable())
export const receipts = () => receiptsIn(theTable())
export const tasks = () => tasksIn(theTable())
export const lettingsDown = () => lettingsDownIn(theTable())
export const waitTokens = () => waitTokensIn(theTable())
export const waits = () => waitsKeptIn(theTable())
export const causes = () => causesIn(theTable())
export const lessons = () => lessonsIn(theTable())
export const apologies = () => apologiesIn(theTable())
export const letters = () => lettersIn(theTable())
export const lines = () => linesIn(theTable())
export const keepers = () => keepersIn(theTable())
export const weeks = () => weeksIn(theTable())
export const hours = () => hoursIn(theTable())
export const withdrawn = () => withdrawnIn(theTable())
export const audit = () => auditIn(theTable())
export const suppressed = () => suppressedIn(theTable())
export const writtenTo = () => writtenToIn(theTable())
export const timeline = () => timelineIn(theTable())
export const budgets = () => budgetsIn(theTable())
export const grantingSwitch = () => switchIn(theTable(), 'granting')
export const lettersSwitch = () => switchIn(theTable(), 'letters')
export const mailDays = () => mailDaysIn(theTable())
export const lettersWaiting = () => lettersWaitingIn(theTable())
export const tastes = () => tastesIn(theTable())
export const credits = () => creditsIn(theTable())
export const codes = () => codesIn(theTable())
export const erasures = () => erasuresIn(openTable(told('erasuresTable')))
export const dataKeys = () => openDataKeys(openTable(told('keysTable')), told('masterKey'))
/** Orders for those who may open nothing that is sealed in them. */
export const knownOrders = () => knownOrdersIn(theTable())
export const orders = () => ordersIn(theTable(), dataKeys())
export const intake = () => openQueue<IntakeMessage>(told('intakeQueue'))
export const answers = () => openQueue<AnswerMessage>(told('answersQueue'))
export const urgentLetters = () => openQueue<LetterMessage>(told('urgentLetters'))
export const ordinaryLetters = () => openQueue<LetterMessage>(told('ordinaryLetters'))
export const bus = () => openBus(told('bus'))
export const links = () => openLinks(openSigningKeys(told('linkSecret'), longestLinkDays))
export const executions = () => openExecutions(told('machine'))
export const machine = () => openMachine(told('machine'))
export const tokens = () => openTokens()
export const timer = () =>
  openTimer({
    ...{ group: told('scheduleGroup'), target: told('scheduleTarget'), role: told('scheduleRole') },
    queues: {
      intake: told('scheduleIntake'),
      answers: told('scheduleAnswers'),
      ordinaryLetters: told('scheduleLetters'),
    },
  })
export const mail = () => mailLane({ letters: letters(), urgent: urgentLetters(), ordinary: ordinaryLetters() })
export const mailByDay = () => lettersByDay({ letters: letters(), ordinary: ordinaryLetters(), timer: timer(), now })
/** The ledger of credits; where a vendor's checkout takes them, the bus hears of each. */
export const ledger = () => {
  const issue = creditLedger({ credits: credits(), codes: codes(), dataKeys: dataKeys(), links: links(), now })
  return toldPerhaps('bus') === undefined ? issue : announced(issue, bus())
}
