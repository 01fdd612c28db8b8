import { Construct } from 'constructs'
import type { DoorsStack } from '../doors-stack.ts'
import type { MailLane } from '../mail-lane.ts'
import type { RecoveryMachine } from '../recovery-machine.ts'
import { Alarms } from './alarms.ts'
import { watchCustomers } from './customers.ts'
import { watchDeadLetters } from './dead-letters.ts'
import { watchMail } from './mail.ts'
import { watchMoney } from './money.ts'
import { watchWhatComesIn } from './what-comes-in.ts'

export type Watched = { doors: DoorsStack; mail: MailLane; machine: RecoveryMachine }

/** Everything that wakes somebody, by what it is about. */
export class Watch extends Construct {
  constructor(scope: Construct, id: string, watched: Watched) {
    super(scope, id)
    const alarms = new Alarms(this, 'Alarms')
    watchCustomers(alarms, watched)
    watchWhatComesIn(alarms, watched)
    watchDeadLetters(alarms)
    watchMail(alarms, watched)
    watchMoney(alarms)
  }
}
