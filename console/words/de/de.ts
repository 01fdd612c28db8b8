import type { Words } from '../words.ts'
import { acts } from './acts.ts'
import { asks } from './asks.ts'
import { choice } from './choice.ts'
import { clock } from './clock.ts'
import { connection } from './connection.ts'
import { drill } from './drill.ts'
import { event } from './event.ts'
import { figures } from './figures.ts'
import { learn } from './learn.ts'
import { letter } from './letter.ts'
import { lists } from './lists.ts'
import { mailbox } from './mailbox.ts'
import * as names from './names.ts'
import { now } from './now.ts'
import { order } from './order.ts'
import { recovery } from './recovery.ts'
import * as refusals from './refusal.ts'
import { shell } from './shell.ts'
import { signIn } from './sign-in.ts'
import { task } from './task.ts'
import { told } from './told.ts'

/** Everything the console says in German. */
export const de: Words = {
  ...names,
  ...refusals,
  shell,
  signIn,
  connection,
  clock,
  figures,
  now,
  lists,
  task,
  recovery,
  told,
  choice,
  asks,
  acts,
  order,
  drill,
  event,
  learn,
  letter,
  mailbox,
}
