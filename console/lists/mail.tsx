import type { NowFigures } from '../api/answers.ts'
import { spanOf } from '../time/spans.ts'
import { When } from '../time/when.tsx'
import { numberOf } from '../words/number.ts'
import { words } from '../words/words.ts'
import { Counted } from './counted.tsx'

const { mailFigures } = words.lists
type MailHealth = NonNullable<NowFigures['mail']>

const counts = ['sent', 'bounced', 'complained'] as const

/** What waits to leave, as last counted. */
const Waiting = ({ first, later, at, leaveInSeconds }: NonNullable<MailHealth['waiting']>) => (
  <>
    <div>
      <dt>{mailFigures.first}</dt>
      <dd class="number">{numberOf(first)}</dd>
    </div>
    <div>
      <dt>{mailFigures.later}</dt>
      <dd class="number">{numberOf(later)}</dd>
    </div>
    {first > 0 && (
      <div>
        <dt>{mailFigures.leaveIn}</dt>
        <dd>{spanOf(leaveInSeconds * 1000)}</dd>
      </div>
    )}
    <div>
      <dt>{mailFigures.counted}</dt>
      <dd>
        <When at={at} />
      </dd>
    </div>
  </>
)

/** How the mail lane does. */
export const Mail = () => (
  <Counted what={({ mail }) => mail}>
    {(mail) => (
      <dl class="summary panel">
        {counts.map((count) => (
          <div key={count}>
            <dt>{mailFigures[count]}</dt>
            <dd class="number">{numberOf(mail[count])}</dd>
          </div>
        ))}
        {mail.waiting && <Waiting {...mail.waiting} />}
        {mail.letters.stopped && (
          <div>
            <dt>{mailFigures.stopped}</dt>
            <dd>
              {mail.letters.because} {mail.letters.at && <When at={mail.letters.at} />}
            </dd>
          </div>
        )}
      </dl>
    )}
  </Counted>
)
