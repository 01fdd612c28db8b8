import type { ComponentChildren } from 'preact'
import type { ListName } from '../routing/lists.ts'
import { addressOf } from '../routing/route.ts'
import { useTitle } from '../shell/use-title.ts'
import { words } from '../words/words.ts'
import { Budgets } from './budgets.tsx'
import { Events } from './events.tsx'
import { IncidentView } from './incident-view.tsx'
import { Incidents } from './incidents.tsx'
import { Mail } from './mail.tsx'
import { Promises } from './promises.tsx'
import { Quarantine } from './quarantine.tsx'
import { SlowestAcknowledgements } from './slowest-acknowledgements.tsx'

type Props = { of: ListName; id: string | undefined; cursor: string | undefined }

/** The rows behind one figure of Now. */
export function ListPage({ of, id, cursor }: Props) {
  useTitle(words.lists[of])
  return (
    <>
      <p class="back">
        <a href={addressOf(id === undefined ? { page: 'now' } : { page: 'list', of })}>
          {id === undefined ? words.lists.back : words.lists[of]}
        </a>
      </p>
      <h1 tabIndex={-1}>{id ?? words.lists[of]}</h1>
      <About>{words.lists[`${of}About`]}</About>
      {of === 'incidents' && id !== undefined && <IncidentView id={id} cursor={cursor} />}
      {of === 'incidents' && id === undefined && <Incidents cursor={cursor} />}
      {of === 'promises' && <Promises />}
      {of === 'acknowledgements' && <SlowestAcknowledgements />}
      {of === 'budgets' && <Budgets />}
      {of === 'mail' && <Mail />}
      {(of === 'events' || of === 'waiting') && <Events of={of} cursor={cursor} />}
      {of === 'quarantine' && <Quarantine cursor={cursor} />}
    </>
  )
}

const About = ({ children }: { children: ComponentChildren }) => <p class="quiet about">{children}</p>
