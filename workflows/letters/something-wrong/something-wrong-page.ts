import type { Hope } from '#workflows/failure-events/hope.ts'
import type { Wrong } from '#workflows/failure-events/something-wrong.ts'

type Thing = { id: string; title: string }

/** What every question of the page needs: where it is sent, and which order it is about. */
type Asked = { action: string; maskedOrder: string }

/** The page behind an order's own link: what is wrong, with which thing, what would you like. Three taps. */
export type SomethingWrongPage = { locale: string } & (
  | ({ page: 'what'; givenName?: string | undefined } & Asked)
  | ({ page: 'which'; wrong: Wrong; things: Thing[] } & Asked)
  | ({
      page: 'hope'
      wrong: Wrong
      line?: string | undefined
      hopes: Hope[]
      /** When the page was made: the same form sent twice is one report. */
      since: string
    } & Asked)
  /** Not there yet, and not due yet either. */
  | ({ page: 'not-due-yet'; promisedAt: string; timeZone: string; since: string } & Asked)
  | { page: 'thanks'; hope: Hope }
  | { page: 'expired' }
  | { page: 'neutral' }
)
