import { useState } from 'preact/hooks'
import { exact } from '../time/dates.ts'
import { Dated } from '../time/when.tsx'
import { words } from '../words/words.ts'
import { framed } from './framed.ts'

/** In the mailbox links work as they do for the customer; elsewhere staff must not answer in the customer's place. */
const sandbox = { work: 'allow-popups allow-popups-to-escape-sandbox', rest: '' }

type Letter = { subject: string; from: string; to: string; replyTo?: string | undefined; html: string; text: string }
type Props = { letter: Letter; at: string; atName: string; links: keyof typeof sandbox; level: 'h1' | 'h2' }

/** A letter as its customer sees it, or its plain text. No script of a letter ever runs. */
export function LetterReading({ letter, at, atName, links, level: Heading }: Props) {
  const [view, setView] = useState<'seen' | 'plain'>('seen')
  return (
    <article class="letter">
      <Heading>{letter.subject}</Heading>
      <dl class="facts">
        <Field name={words.letter.from} value={letter.from} />
        <Field name={words.letter.to} value={letter.to} />
        {letter.replyTo && <Field name={words.letter.replyTo} value={letter.replyTo} />}
        <div>
          <dt>{atName}</dt>
          <dd>
            <Dated at={at} as={exact} />
          </dd>
        </div>
      </dl>
      <fieldset class="views">
        <legend class="unseen">{words.letter.view}</legend>
        <View name={words.letter.asSeen} chosen={view === 'seen'} choose={() => setView('seen')} />
        <View name={words.letter.plainText} chosen={view === 'plain'} choose={() => setView('plain')} />
      </fieldset>
      {view === 'seen' ? (
        <iframe title={words.letter.frame(letter.subject)} sandbox={sandbox[links]} srcdoc={framed(letter.html)} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a text longer than its box must be scrollable by keyboard
        <pre tabIndex={0}>{letter.text}</pre>
      )}
    </article>
  )
}

const Field = ({ name, value }: { name: string; value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
)

const View = ({ name, chosen, choose }: { name: string; chosen: boolean; choose: () => void }) => (
  <label>
    <input type="radio" name="view" checked={chosen} onChange={choose} />
    <span>{name}</span>
  </label>
)
