import type { Order } from '../api/answers.ts'
import { Dated } from '../time/when.tsx'
import { amountOf } from '../words/amount.ts'
import { words } from '../words/words.ts'

/** The order as the shop knows it. */
export const OrderPanel = ({ order }: { order: Order }) => (
  <section aria-labelledby="order">
    <h2 id="order">{words.recovery.order}</h2>
    <table class="items">
      <caption class="quiet">
        {words.now.order(order.id)} · {words.recovery.placed} <Dated at={order.placedAt} />
        {order.promisedAt && (
          <>
            {' '}
            · {words.recovery.promised} <Dated at={order.promisedAt} />
          </>
        )}
      </caption>
      <thead class="unseen">
        <tr>
          <th scope="col">{words.recovery.quantity}</th>
          <th scope="col">{words.recovery.item}</th>
          <th scope="col">{words.recovery.price}</th>
        </tr>
      </thead>
      <tbody>
        {order.items.map((item) => (
          <tr key={item.id}>
            <td class="number quiet">{item.quantity} ×</td>
            <td>{item.title}</td>
            <td class="amount number">{amountOf(item.price)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
