import type { ReceivedLetter, SentLetter } from '../../../console/api/answers.ts'
import { ago } from './story-time.ts'

const html = (heading: string, body: string, link: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><style>@media (max-width:480px){.card{padding:20px!important}}</style></head>
<body style="margin:0;background:#f3f1ec;font:16px/1.5 Georgia,serif;color:#2a2a28">
<div class="card" style="max-width:560px;margin:24px auto;padding:32px;background:#fff;border-radius:10px">
<p style="margin:0 0 24px;font:700 18px sans-serif;color:#0d6e60">Lumen &amp; Linen</p>
<h1 style="font-size:22px;margin:0 0 12px">${heading}</h1>${body}
<p><a href="${link}" style="display:inline-block;padding:12px 20px;border-radius:6px;background:#0d6e60;color:#fff;text-decoration:none">It is fixed, thank you</a></p>
</div><script>document.title = 'a letter ran a script'</script></body></html>`

const from = 'Lumen & Linen <care@lumen.example>'
const to = 'Mara Lindqvist <mara@customer.example>'

/** What one recovery's customer was sent. The links lead to `/answers/…` of the same origin. */
export const sentLetter: SentLetter = {
  subject: 'Your lamp arrived broken: a new one is on its way',
  from,
  to,
  sentAt: ago.days(6),
  html: html(
    'Your lamp arrived broken',
    '<p>That is our mistake. A new one leaves today; you hear from us by Friday.</p>',
    '/answers/one',
  ),
  text: 'Your lamp arrived broken\n\nThat is our mistake. A new one leaves today; you hear from us by Friday.',
}

/** The inbox at an origin, whose links are whole, as in a real letter. */
export const mailbox = (origin: string): ReceivedLetter[] =>
  [
    {
      id: 'm2',
      subject: 'Is it fixed?',
      heading: 'Is it fixed?',
      body: '<p>Your new lamp arrived on Friday. Is everything as it should be?</p>',
    },
    {
      id: 'm1',
      subject: sentLetter.subject,
      heading: 'Your lamp arrived broken',
      body: '<p>That is our mistake. A new one leaves today.</p>',
    },
  ].map(({ id, subject, heading, body }, n) => ({
    id,
    at: ago.days(n * 5 + 1),
    from,
    to,
    replyTo: 'care@lumen.example',
    subject,
    html: html(heading, body, `${origin}/answers/${id}`),
    text: `${heading}\n\nIt is fixed: ${origin}/answers/${id}`,
    headers: {
      'Message-ID': `<${id}@email.example>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'X-SES-CONFIGURATION-SET': 'letters',
    },
  }))
