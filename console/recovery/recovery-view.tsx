import { Acts } from '../acts/acts.tsx'
import type { RecoveryPage } from '../api/answers.ts'
import { paths } from '../api/paths.ts'
import { ProcessGraph } from '../graph/process-graph.tsx'
import { LetterDialog } from '../letters/letter-dialog.tsx'
import { useLive } from '../live/use-live.ts'
import { addressOf } from '../routing/route.ts'
import { Loaded } from '../shell/loaded.tsx'
import { Notice } from '../shell/notice.tsx'
import { useTitle } from '../shell/use-title.ts'
import { TaskCards } from '../tasks/task-cards.tsx'
import { wordFor, words } from '../words/words.ts'
import { Compensations } from './compensations.tsx'
import { CustomerPanel } from './customer-panel.tsx'
import { Letters } from './letters.tsx'
import { OrderPanel } from './order-panel.tsx'
import { Others } from './others.tsx'
import { ProcessLine } from './process-line.tsx'
import { Remedies } from './remedies.tsx'
import { Summary } from './summary.tsx'
import { Timeline } from './timeline.tsx'

/** One recovery: where it is, what happened, what was said and given, and what it needs. */
export function RecoveryView({ id, letter }: { id: string; letter: string | undefined }) {
  const live = useLive<RecoveryPage>(paths.recovery(id))
  const found = live.value?.recovery
  const title = found && words.recovery.title(wordFor(words.failure, found.failure), found.order)
  useTitle(title)
  return (
    <>
      <p class="back">
        <a href={addressOf({ page: 'now' })}>{words.recovery.back}</a>
      </p>
      <h1 tabIndex={-1}>{title ?? words.now.recovery}</h1>
      <Loaded live={live}>{(page) => <Page page={page} />}</Loaded>
      {letter !== undefined && <LetterDialog recovery={id} letter={letter} />}
    </>
  )
}

const Page = ({ page }: { page: RecoveryPage }) => (
  <>
    <Summary recovery={page.recovery} />
    <ProcessLine recovery={page.recovery} />
    <Trouble recovery={page.recovery} />
    <div class="its-tasks">
      {page.tasks.length > 0 && <h2>{words.recovery.tasks}</h2>}
      <TaskCards tasks={page.tasks} here={page.recovery.id} />
    </div>
    <Acts page={page} />
    <div class="walked">
      <ProcessGraph page={page} />
      <Timeline timeline={page.timeline} />
    </div>
    <div class="beside">
      <div>
        <Letters recovery={page.recovery.id} letters={page.letters} />
        <Remedies remedies={page.recovery.remedies} />
        <Compensations compensations={page.compensations} ratio={page.recovery.ratio} />
      </div>
      <div>
        <OrderPanel order={page.order} />
        <CustomerPanel customer={page.customer} />
        <Others others={page.others} />
      </div>
    </div>
  </>
)

/** What stands in its way; behind a closed recovery it is history, and told there. */
const Trouble = ({ recovery: { closedAt, trouble } }: Pick<RecoveryPage, 'recovery'>) =>
  trouble && closedAt === undefined ? <Notice what={words.recovery.trouble} next={inWords(trouble)} /> : null

const inWords = (trouble: NonNullable<RecoveryPage['recovery']['trouble']>): string =>
  typeof trouble === 'string' ? trouble : `${trouble.state}: ${trouble.error}`
