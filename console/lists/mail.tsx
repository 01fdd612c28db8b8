import { When } from '../time/when.tsx'
import { numberOf } from '../words/number.ts'
import { words } from '../words/words.ts'
import { Counted } from './counted.tsx'

const { mailFigures } = words.lists
const counts = ['waiting', 'sent', 'bounced', 'complained'] as const

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
        {mail.oldestWantedAt && (
          <div>
            <dt>{mailFigures.oldestWantedAt}</dt>
            <dd class="number">
              <When at={mail.oldestWantedAt} />
            </dd>
          </div>
        )}
      </dl>
    )}
  </Counted>
)
