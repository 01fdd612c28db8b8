import { RecoveryTable } from '../now/recovery-table.tsx'
import { Empty } from '../shell/notice.tsx'
import { words } from '../words/words.ts'
import { Counted } from './counted.tsx'

/** The recoveries of the last day whose customers waited longest for the first letter. */
export const SlowestAcknowledgements = () => (
  <Counted what={({ acknowledged }) => acknowledged?.slowest}>
    {(slowest) =>
      slowest.length === 0 ? <Empty what={words.lists.acknowledgementsEmpty} /> : <RecoveryTable recoveries={slowest} />
    }
  </Counted>
)
