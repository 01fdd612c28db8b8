/** A header field of a received mail; the key in small letters. */
export type Header = { key: string; value: string }

const subjects =
  /^\s*(automatic reply|auto(matic|mated)?[ -]?(reply|response)|out of (the )?office|abwesenheit|automatische antwort|réponse automatique|absence|respuesta automática|fuera de la oficina|undeliver|delivery status|mail delivery)/i

/**
 * Whether a mail was written by a machine (RFC 3834 and what came before it): such a mail is no answer, and to answer
 * it could go on for ever.
 */
export function isAutomatic(headers: Header[], subject: string): boolean {
  const field = (name: string) =>
    headers
      .find(({ key }) => key === name)
      ?.value.trim()
      .toLowerCase()
  const submitted = field('auto-submitted')
  return (
    (submitted !== undefined && submitted !== 'no') ||
    ['bulk', 'list', 'junk', 'auto_reply'].includes(field('precedence') ?? '') ||
    ['x-autoreply', 'x-autorespond', 'x-auto-response-suppress', 'list-id'].some((name) => field(name) !== undefined) ||
    field('return-path') === '<>' ||
    /^(<)?(mailer-daemon|postmaster|no-?reply)@/.test(field('from')?.replace(/^.*</, '') ?? '') ||
    subjects.test(subject)
  )
}
