import { When } from '../time/when.tsx'
import { numberOf } from '../words/number.ts'
import { words } from '../words/words.ts'
import { Counted } from './counted.tsx'

const { mailFigures } = words.lists
const counts = ['sent', 'bounced', 'complained'] as const

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
