import { Construct } from 'constructs'
import type { DoorsStack } from '../doors-stack.ts'
import type { KeptStack } from '../kept-stack.ts'
import type { MailLane } from '../mail-lane.ts'
import type { RecoveryMachine } from '../recovery-machine.ts'
import type { Stage } from '../stage.ts'
import { Alarms } from './alarms.ts'
import { watchCustomers } from './customers.ts'
import { Dashboard } from './dashboard.ts'
import { watchDeadLetters } from './dead-letters.ts'
import { watchTheWatch } from './itself.ts'
import { watchMail } from './mail.ts'
import { watchMoney } from './money.ts'
import { watchWhatComesIn } from './what-comes-in.ts'

export type Watched = { stage: Stage; kept: KeptStack; doors: DoorsStack; mail: MailLane; machine: RecoveryMachine }

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
    if (watched.stage.keepsWatch) watchTheWatch(alarms)
    new Dashboard(this, 'Dashboard', watched)
  }
}
