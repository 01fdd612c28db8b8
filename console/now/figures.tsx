import type { NowFigures } from '../api/answers.ts'
import { paths } from '../api/paths.ts'
import { useLive } from '../live/use-live.ts'
import { Notice } from '../shell/notice.tsx'
import { words } from '../words/words.ts'
import { FigureTile } from './figure.tsx'
import { figuresOf } from './figures-of.ts'

/** How it stands, in one glance. */
export function Figures() {
  const { value } = useLive<NowFigures>(paths.now)
  if (!value) return null
  const { granting } = value
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{words.figures.name}</h2>
      {granting?.stopped && (
        <Notice
          what={words.figures.stopped}
          next={words.figures.stoppedNext(granting.because ?? '', granting.by ?? '')}
        />
      )}
      <ul class="figures">
        {figuresOf(value).map((figure) => (
          <FigureTile key={figure.name} figure={figure} />
        ))}
      </ul>
    </section>
  )
}
