import { words } from '../words/words.ts'
import { ActForm } from './act-form.tsx'
import type { ActProps } from './acts.tsx'

const of = words.acts.erase

/** Erases a customer, once somebody has read what goes and what stays, and has typed the order's number. */
export const EraseForm = ({ page, close }: ActProps) => (
  <ActForm act="erase" recovery={page.recovery.id} about={of.about} close={close} said={() => ({})}>
    <dl class="facts">
      <div>
        <dt>{of.goes}</dt>
        <dd>{of.goesList}</dd>
      </div>
      <div>
        <dt>{of.stays}</dt>
        <dd>{of.staysList}</dd>
      </div>
    </dl>
    <label>
      {of.sure}
      <input name="sure" required autocomplete="off" pattern={exactly(page.order.id)} placeholder={page.order.id} />
    </label>
  </ActForm>
)

/** A pattern that only this text matches. */
const exactly = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
