import { useLayoutEffect } from 'preact/hooks'
import { paths } from './api/paths.ts'
import { DrillPage } from './drill/drill-page.tsx'
import { EventView } from './event/event-view.tsx'
import { LearnPage } from './learn/learn-page.tsx'
import { ListPage } from './lists/list-page.tsx'
import { pollOf } from './live/use-live.ts'
import { MailboxPage } from './mailbox/mailbox-page.tsx'
import { NowPage } from './now/now-page.tsx'
import { OrderPage } from './order/order-page.tsx'
import { RecoveryView } from './recovery/recovery-view.tsx'
import { addressOf, type Route } from './routing/route.ts'
import { useRoute } from './routing/use-route.ts'
import { Announcer } from './shell/announcer.tsx'
import { ClockStrip } from './shell/clock-strip.tsx'
import { ConnectionNotice } from './shell/connection-notice.tsx'
import { Header } from './shell/header.tsx'
import { Held } from './shell/held.tsx'
import { Empty } from './shell/notice.tsx'
import { Who } from './shell/who.tsx'
import { SessionEnded } from './sign-in/session-ended.tsx'
import { TasksPage } from './tasks/tasks-page.tsx'
import { useTimeIsKnown } from './time/story-clock.ts'
import { words } from './words/words.ts'

/** The whole console: what is the same everywhere, around the page of the place we are at. */
export function App() {
  const route = useRoute()
  const timeIsKnown = useTimeIsKnown()
  // Everything else on the first page is asked for behind the list.
  useLayoutEffect(() => {
    if (route.page === 'now') void pollOf(paths.recoveries(route)).askNow()
  }, [])
  return (
    <>
      <button type="button" class="skip-link" onClick={() => document.getElementById('main')?.focus()}>
        {words.shell.skipToContent}
      </button>
      <Header route={route} />
      <ClockStrip />
      <ConnectionNotice />
      <SessionEnded />
      <main id="main" tabIndex={-1}>
        {timeIsKnown && (
          <Held key={route.page}>
            <PageAt route={route} />
          </Held>
        )}
      </main>
      <Who />
      <Announcer />
    </>
  )
}

function PageAt({ route }: { route: Route }) {
  if (route.page === 'now') return <NowPage of={route} />
  if (route.page === 'recovery') return <RecoveryView key={route.id} id={route.id} letter={route.letter} />
  if (route.page === 'tasks') return <TasksPage key={route.cursor} task={route.task} cursor={route.cursor} />
  if (route.page === 'order') return <OrderPage key={route.id} id={route.id} />
  if (route.page === 'event') return <EventView key={route.receipt} receipt={route.receipt} />
  if (route.page === 'list') return <ListPage of={route.of} id={route.id} cursor={route.cursor} />
  if (route.page === 'drill') return <DrillPage />
  if (route.page === 'learn') return <LearnPage />
  if (route.page === 'mailbox') return <MailboxPage letter={route.letter} />
  return (
    <Empty what={words.shell.nowhere} next={words.shell.nowhereNext}>
      <a href={addressOf({ page: 'now' })}>{words.shell.toNow}</a>
    </Empty>
  )
}
