import { WorkedQueue } from '../worked-queue.ts'
import type { Alarms } from './alarms.ts'

/** What it means for customers when a message of a queue has failed every time. */
const meanings: Record<string, string> = {
  intake: 'A report could not be worked on: its customer hears nothing until a member of staff sees to the task.',
  answers: 'An answer could not be handed on: a customer or a system has told us, and the recovery does not know.',
  'urgent-letters': 'A first letter could not be sent: a customer waits for it until a member of staff tells them.',
  'ordinary-letters': 'A letter could not be sent: a customer waits for it until a member of staff tells them.',
  'remedy-requests': 'The order system could not be asked: a customer waits until a member of staff does it by hand.',
}

const lost =
  'Something fell out of the process and could not even become a task: a customer waits, and no member of staff knows.'

/** Whether anything has failed so often that nobody tries it again. Every queue is asked for its meaning. */
export function watchDeadLetters(alarms: Alarms): void {
  const queues = alarms.node.root.node.findAll().filter((one): one is WorkedQueue => one instanceof WorkedQueue)
  for (const { name, dead, deadLettersBecomeTasks, node } of queues) {
    if (!deadLettersBecomeTasks) {
      const metric = dead.metricApproximateNumberOfMessagesVisible({ statistic: 'Maximum' })
      alarms.ringsAt(1, `${node.path.split('/')[0]}LostCalls`, { metric, impact: lost, section: 'lost-calls' })
      continue
    }
    const impact = meanings[name]
    if (impact === undefined) throw new Error(`say in meanings what the dead letters of ${name} mean for customers`)
    // They become tasks at once, so none lies there for long: those that are taken up are counted.
    const metric = dead.metricNumberOfMessagesReceived({ statistic: 'Sum' })
    alarms.ringsAt(1, `${inPascal(name)}DeadLetters`, { metric, impact, section: 'dead-letters' })
  }
}

const inPascal = (name: string): string => name.replace(/(^|-)[a-z]/g, (start) => start.slice(-1).toUpperCase())
