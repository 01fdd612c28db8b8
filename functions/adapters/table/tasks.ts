import { taskDueSeconds } from '#workflows/recovery/playbook.ts'
import type { Decision } from '#workflows/recovery/recovery.ts'
import type { TaskKind } from '#workflows/recovery/task-kinds.ts'
import type { TaskName } from '#workflows/recovery/task-names.ts'
import type { Sealed } from '../data-keys.ts'
import type { When } from './expressions.ts'
import type { Item, Table } from './table.ts'

/** Something that a person must do. It belongs to a recovery or, where there is none, to the receipt of an event. */
export type Task = {
  id: string
  owner: string
  name: string
  kind: TaskKind
  recovery?: string
  order?: string
  question: string
  choices: { label: string; decision: Decision }[]
  openedAt: string
  dueAt: string
  /** `withdrawn`: what it asked for has come about without a person. */
  state: 'open' | 'done' | 'withdrawn'
  decision?: Decision
  doneAt?: string
  /** The member of staff whose proposal it is: somebody else approves it. */
  proposedBy?: string
  /** Why, in their words. */
  sealed?: Sealed
  /** The member of staff who settled it, by the name they sign in with. */
  doneBy?: string
  /** When it was called to mind, its time being over. */
  remindedAt?: string
  /** When ops were told by mail that its time is over. */
  mailedAt?: string
  /** When it was brought before a group of staff, hours later. */
  escalated?: { at: string; to: 'approver' | 'admin' }
}

export type NewTask = Pick<Task, 'kind' | 'question' | 'choices'> & {
  name: TaskName
  recovery?: string
  receipt?: string
  order?: string
  /** When it is due, where that is not a matter of its kind. */
  dueAt?: string
  proposedBy?: string
  sealed?: Sealed
}

export type Tasks = ReturnType<typeof tasksIn>

const taskKey = (id: string) => {
  const at = id.indexOf('.')
  const owner = id.slice(0, at)
  return { pk: owner.startsWith('r_') ? `REC#${owner}` : `EVT#${owner}`, sk: `TASK#${id.slice(at + 1)}` }
}

export function tasksIn(table: Table) {
  return {
    /** Opens a task once under its name; answers it as it is, settled perhaps. @param now epoch ms */
    async open({ receipt, ...task }: NewTask, now: number): Promise<Task> {
      const owner = task.recovery ?? receipt
      if (owner === undefined) throw new Error(`the task ${task.name} has neither a recovery nor a receipt`)
      const opened: Task = {
        ...task,
        owner,
        id: `${owner}.${task.name}`,
        openedAt: new Date(now).toISOString(),
        dueAt: task.dueAt ?? new Date(now + taskDueSeconds[task.kind] * 1000).toISOString(),
        state: 'open',
      }
      const place = `${opened.dueAt}#${opened.id}`
      const isNew = await table.putNew({ ...taskKey(opened.id), ...opened, list: 'TASKS', place })
      return isNew ? opened : ((await this.find(opened.id)) ?? opened)
    },

    async find(id: string): Promise<Task | undefined> {
      return (await table.get(taskKey(id))) as (Task & Item) | undefined
    },

    /** Those that are there, in the order they were asked for, read at once. */
    async findAll(ids: string[]): Promise<Task[]> {
      return (await table.getAll(ids.map(taskKey))) as (Task & Item)[]
    },

    async ofOwner(owner: string): Promise<Task[]> {
      const pk = taskKey(`${owner}.x`).pk
      return (await table.under(pk, 'TASK#')) as (Task & Item)[]
    },

    /** Settles an open task; undefined where it was settled before. @param now epoch ms */
    async settle(id: string, decision: Decision, now: number, by?: string): Promise<Task | undefined> {
      const done = await table.update(taskKey(id), {
        set: [
          [['state'], 'done'],
          [['decision'], decision],
          [['doneAt'], new Date(now).toISOString()],
          [['doneBy'], by],
        ],
        remove: [['list'], ['place']],
        when: [{ path: ['state'], equals: 'open' }],
      })
      return done as (Task & Item) | undefined
    },

    /**
     * Takes an open task back: nobody needs to do it any more. Mostly there is none: looking costs a fifth of a refused write.
     */
    async withdraw(id: string): Promise<void> {
      if ((await this.find(id))?.state !== 'open') return
      await table.update(taskKey(id), {
        set: [[['state'], 'withdrawn']],
        remove: [['list'], ['place']],
        when: [{ path: ['state'], equals: 'open' }],
      })
    },

    /** Writes on an open task once what was said of it, its time being over. */
    async say<W extends 'remindedAt' | 'mailedAt' | 'escalated'>(
      id: string,
      word: W,
      said: NonNullable<Task[W]>,
    ): Promise<void> {
      const when: When[] = [
        { path: ['state'], equals: 'open' },
        { path: [word], is: 'absent' },
      ]
      await table.update(taskKey(id), { set: [[[word], said]], when })
    },

    /** Open tasks by due time. For people to look at. */
    listed(page: { after?: string; limit: number }) {
      return table.listed('TASKS', page)
    },
  }
}
