import type { MailboxList, TaskList } from '../api/answers.ts'
import { paths } from '../api/paths.ts'
import { useLive } from '../live/use-live.ts'
import { addressOf, type Route } from '../routing/route.ts'
import { countOf } from '../tasks/steady-tasks.ts'
import { words } from '../words/words.ts'

/** Pages that are reached from Now. */
const behindNow: Route['page'][] = ['now', 'recovery', 'list', 'drill']

/** The name, and the pages; the mailbox only where there is one. */
export function Header({ route }: { route: Route }) {
  const tasks = useLive<TaskList>(paths.tasks())
  const mailbox = useLive<MailboxList>(paths.mailbox)
  const count = tasks.value ? countOf(tasks.value) : ''
  return (
    <header class="top">
      <a class="name" href={addressOf({ page: 'now' })} aria-label={`Amends: ${words.shell.now}`}>
        <span class="mark" aria-hidden="true" />
        <span>Amends</span>
      </a>
      <nav aria-label={words.shell.pages}>
        <Page to="now" here={behindNow.includes(route.page)} name={words.shell.now} />
        <Page to="tasks" here={route.page === 'tasks'} name={words.shell.tasks} count={count} />
        <Page to="order" here={route.page === 'order'} name={words.shell.orders} />
        <Page to="learn" here={route.page === 'learn'} name={words.shell.learn} />
        {mailbox.value && <Page to="mailbox" here={route.page === 'mailbox'} name={words.shell.mailbox} />}
      </nav>
    </header>
  )
}

type PageProps = { to: 'now' | 'tasks' | 'order' | 'learn' | 'mailbox'; here: boolean; name: string; count?: string }

const Page = ({ to, here, name, count = '' }: PageProps) => (
  <a href={addressOf({ page: to })} aria-current={here ? 'page' : undefined}>
    {name}
    {count !== '' && count !== '0' && (
      <span class="count">
        <span aria-hidden="true">{count}</span>
        <span class="unseen"> {words.shell.openTasks(count)}</span>
      </span>
    )}
  </a>
)
