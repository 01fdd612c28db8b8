import fc from 'fast-check'

const attacks = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></style></p><form action=//evil.example>',
  '<!-- <![endif]-->',
  'Anna\r\nBcc: everyone@example.com',
  'Anna\u2028Subject: hello\u0085x\u0000',
  '=?utf-8?Q?Anna=0D=0ABcc:_everyone@example.com?=',
  'Anna" <evil@example.com>, "Berger',
  'Content-Type: text/html\r\n\r\n--boundary--',
  '{{paragraphs}} {{accent}} {name} {round, plural, other {x}}',
  '\u202egnp.exe',
  '\ud800 lone',
  '&lt;b&gt;&#60;',
]

/** Names, things and notes as someone writes them who means harm. */
export const hostile = fc.oneof(
  fc.constantFrom(...attacks),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.tuple(fc.constantFrom(...attacks), fc.string({ maxLength: 20 })).map((parts) => parts.join('')),
)
