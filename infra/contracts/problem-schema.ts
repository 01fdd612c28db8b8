/** RFC 9457, with every single thing that is wrong. */
export const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    problems: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'received', 'allowed'],
        properties: {
          path: { type: 'string', description: 'Where.' },
          received: { type: 'string', description: 'What kind of thing was received; never its content.' },
          allowed: { type: 'string', description: 'What is allowed there.' },
          rule: { type: 'string', description: 'In a text for a letter: the rule of the voice that forbids it.' },
          found: { type: 'string', description: 'The words that the rule forbids.' },
        },
      },
    },
  },
}
