import type { ComponentChildren } from 'preact'

/** Says what is the matter and what to do about it; calmly, where nothing is wrong. */
export const Notice = ({ what, next, calm }: { what: string; next?: string; calm?: boolean }) => (
  <div class={calm ? 'notice calm' : 'notice'} role="alert">
    <p>
      <strong>{what}</strong>
      {next && <> {next}</>}
    </p>
  </div>
)

type Props = { what: string; next?: string; children?: ComponentChildren }

/** What a page says where it has nothing to show. */
export const Empty = ({ what, next, children }: Props) => (
  <div class="empty">
    <p>
      <strong>{what}</strong>
    </p>
    {next && <p>{next}</p>}
    {children}
  </div>
)
