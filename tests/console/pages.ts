import { recoveries } from './sample/recoveries.ts'

const idOf = (order: string) => recoveries.find((each) => each.order === order)?.id
const recovery = `#/recoveries/${idOf('A-10455')}`

/** A page: its name, its address, and what stands there once it is ready to be looked at. */
export type Shown = [name: string, address: string, ready: string]

/** Every page of the console. */
export const pages: Shown[] = [
  ['now', '#/', 'main table'],
  ['recovery', recovery, 'main .timeline'],
  ['letter', `${recovery}/letters/letter%23recap%231`, 'dialog iframe'],
  ['tasks', '#/tasks', 'main .task'],
  ['order', '#/orders/A-10455', 'main .form'],
  ['find-order', '#/orders', 'main .find'],
  ['promises', '#/promises', 'main li'],
  ['acknowledgements', '#/acknowledgements', 'main table'],
  ['incidents', '#/incidents', 'main li'],
  ['incident', '#/incidents/delivery~dhl~de-by~1', 'main .summary'],
  ['drill', '#/drill', 'main .summary'],
  ['quarantine', '#/quarantine', 'main .task'],
  ['events', '#/events', 'main li'],
  ['event', '#/events/e_1', 'main .facts'],
  ['waiting', '#/waiting', 'main li'],
  ['budgets', '#/budgets', 'main li'],
  ['mail', '#/mail', 'main .summary'],
  ['mailbox', '#/mailbox/m2', 'main iframe'],
  ['learn', '#/learn', 'main canvas'],
  ['empty-list', '#/?stage=compensate', 'main .empty'],
]
