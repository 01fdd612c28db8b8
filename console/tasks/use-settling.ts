import { useState } from 'preact/hooks'
import type { Choice, Settlement, Task } from '../api/answers.ts'
import { ask, type Reply } from '../api/ask.ts'
import { paths } from '../api/paths.ts'
import { refusedIn } from '../api/refused-in.ts'
import { askAgain } from '../live/use-live.ts'
import { words } from '../words/words.ts'

export type Settling =
  | { is: 'open' }
  | { is: 'busy'; choice: Choice }
  /** Not settled by this press. `over` where nothing is left to press. */
  | { is: 'refused'; over: boolean; what: string; next: string }

type Told = { onSettled: (answer: string) => void; onOver: () => void }

/** One press settles, with a reason where the choice takes one; presses while it is under way do nothing. */
export function useSettling(task: Task, { onSettled, onOver }: Told) {
  const [settling, set] = useState<Settling>({ is: 'open' })
  const press = async (choice: Choice, because?: string) => {
    if (settling.is === 'busy') return
    set({ is: 'busy', choice })
    const { id, version } = task
    const settlement: Settlement = {
      decision: choice.decision,
      ...(version !== undefined && { version }),
      ...(because !== undefined && { because }),
    }
    const reply = await ask(paths.task(id), { post: settlement })
    if (reply.is === 'answer') onSettled(words.choice(choice))
    else {
      const refused = refusalOf(reply)
      if (refused.over) onOver()
      set(refused)
    }
    askAgain()
  }
  return { settling, press }
}

/** How the API names a decision on an older view, which a 409 alone does not tell from one that came second. */
const notWhatYouSaw = 'Not what you saw'

/** What a person is told when a press did not settle the task, and what they can do. */
export function refusalOf(reply: Exclude<Reply<unknown>, { is: 'answer' }>): Settling & { is: 'refused' } {
  const { task } = words
  if (reply.is !== 'problem') return { is: 'refused', over: false, what: task.unreachable, next: task.unreachableNext }
  const { status, title } = reply.problem
  const said = refusedIn(reply.problem)
  if (title === notWhatYouSaw) return { is: 'refused', over: false, what: task.stale, next: task.staleNext }
  if (status === 409) return { is: 'refused', over: true, what: task.already, next: `${said} ${task.alreadyNext}` }
  if (status === 404) return { is: 'refused', over: true, what: task.missing, next: task.missingNext }
  if (status < 500) return { is: 'refused', over: false, what: task.refused, next: `${said} ${task.refusedNext}` }
  return { is: 'refused', over: false, what: task.failed, next: task.failedNext }
}
