import { type Mood, moods } from '#workflows/replies/mood.ts'
import type { Act } from '../api/answers.ts'
import { words } from '../words/words.ts'
import { ActForm } from './act-form.tsx'
import type { ActProps } from './acts.tsx'

const of = words.acts.contacts
type Channel = Extract<Act, { act: 'contacts' }>['channel']
const channels: Channel[] = ['phone', 'chat', 'sms', 'email', 'post']

/** A contact that reached us outside of Amends: it cost the customer time, and that counts. */
export const ContactForm = ({ page, close }: ActProps) => (
  <ActForm
    act="contacts"
    recovery={page.recovery.id}
    about={of.about}
    close={close}
    said={(filled) => ({
      channel: filled('channel') as Channel,
      ...(filled('mood') && { mood: filled('mood') as Mood }),
      minutes: Number(filled('minutes')),
      ...(filled('note') && { note: filled('note') }),
    })}
  >
    <label>
      {of.channel}
      <select name="channel">
        {channels.map((channel) => (
          <option key={channel} value={channel}>
            {words.channel[channel]}
          </option>
        ))}
      </select>
    </label>
    <label>
      {of.mood}
      <select name="mood">
        <option value="">–</option>
        {moods.map((mood) => (
          <option key={mood} value={mood}>
            {words.mood[mood]}
          </option>
        ))}
      </select>
    </label>
    <label>
      {of.minutes}
      <input name="minutes" type="number" inputMode="numeric" min={0} max={600} required />
    </label>
    <label>
      {of.note}
      <textarea name="note" rows={3} maxLength={2000} />
    </label>
  </ActForm>
)
