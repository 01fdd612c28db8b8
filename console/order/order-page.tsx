import type { OrderPage as Page } from '../api/answers.ts'
import { paths } from '../api/paths.ts'
import { useLive } from '../live/use-live.ts'
import { RecoveryRows } from '../now/recovery-rows.tsx'
import { CustomerPanel } from '../recovery/customer-panel.tsx'
import { OrderPanel } from '../recovery/order-panel.tsx'
import { Loaded } from '../shell/loaded.tsx'
import { useTitle } from '../shell/use-title.ts'
import { words } from '../words/words.ts'
import { FindOrder } from './find-order.tsx'
import { ToldByCustomer } from './told-by-customer.tsx'

/** An order, what became of it, and the way to open a recovery for it by hand. */
export function OrderPage({ id }: { id: string | undefined }) {
  useTitle(id === undefined ? words.order.find : words.now.order(id))
  return (
    <>
      <h1 tabIndex={-1}>{id === undefined ? words.order.find : words.now.order(id)}</h1>
      <FindOrder id={id} />
      {id !== undefined && <Known id={id} />}
    </>
  )
}

const unknown = { what: words.order.unknown, next: words.order.unknownNext }

function Known({ id }: { id: string }) {
  const live = useLive<Page>(paths.order(id))
  return (
    <Loaded live={live} gone={unknown}>
      {({ order, customer, recoveries }) => (
        <div class="beside">
          <div>
            <section aria-labelledby="its-recoveries">
              <h2 id="its-recoveries">{words.order.recoveries}</h2>
              {recoveries.length > 0 ? (
                <RecoveryRows recoveries={recoveries} />
              ) : (
                <p class="quiet">{words.order.noRecoveries}</p>
              )}
            </section>
            {customer !== null && <ToldByCustomer order={order} />}
          </div>
          <div>
            <OrderPanel order={order} />
            <CustomerPanel customer={customer} />
          </div>
        </div>
      )}
    </Loaded>
  )
}
