import type { RecoveryPage } from '../api/answers.ts'
import { paths } from '../api/paths.ts'
import { useLive } from '../live/use-live.ts'
import { Compensations } from '../recovery/compensations.tsx'
import { CustomerPanel } from '../recovery/customer-panel.tsx'
import { Letters } from '../recovery/letters.tsx'
import { OrderPanel } from '../recovery/order-panel.tsx'
import { Remedies } from '../recovery/remedies.tsx'
import { Timeline } from '../recovery/timeline.tsx'
import { Loaded } from '../shell/loaded.tsx'
import { words } from '../words/words.ts'

/** Before a call, on one page: who they are, what they ordered, everything said, done and offered. */
export function Packet({ recovery }: { recovery: string }) {
  const live = useLive<RecoveryPage>(paths.recovery(recovery))
  return (
    <section class="packet" aria-label={words.task.packet}>
      <p class="notice calm">{words.task.nothingAsked}</p>
      <Loaded live={live}>
        {(page) => (
          <div class="beside">
            <div>
              <Timeline timeline={page.timeline} />
              <Letters recovery={page.recovery.id} letters={page.letters} />
            </div>
            <div>
              <CustomerPanel customer={page.customer} />
              <OrderPanel order={page.order} />
              <Remedies remedies={page.recovery.remedies} />
              <Compensations compensations={page.compensations} ratio={page.recovery.ratio} />
            </div>
          </div>
        )}
      </Loaded>
    </section>
  )
}
