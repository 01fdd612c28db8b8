import type { Customer } from '../api/answers.ts'
import { useStore } from '../live/store.ts'
import { timeIn } from '../time/dates.ts'
import { now } from '../time/now.ts'
import { locale, words } from '../words/words.ts'

/** Who was let down, and what time it is where they live: before a call that matters. */
export const CustomerPanel = ({ customer }: { customer: Customer | null }) => (
  <section aria-labelledby="customer">
    <h2 id="customer">{words.recovery.customer}</h2>
    {customer === null ? (
      <p class="quiet">{words.recovery.erased}</p>
    ) : (
      <dl class="facts">
        <div>
          <dt>{words.recovery.name}</dt>
          <dd>{customer.name}</dd>
        </div>
        <div>
          <dt>{words.recovery.email}</dt>
          <dd>{customer.email}</dd>
        </div>
        <div>
          <dt>{words.recovery.language}</dt>
          <dd>{languageName(customer.language)}</dd>
        </div>
        <div>
          <dt>{words.recovery.theirTime}</dt>
          <dd class="number">
            <TimeIn zone={customer.timeZone} /> <span class="quiet">{customer.timeZone}</span>
          </dd>
        </div>
      </dl>
    )}
  </section>
)

const TimeIn = ({ zone }: { zone: string }) => <>{timeIn(zone, useStore(now))}</>

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
