import * as z from 'zod/mini'

/** What SES reports of a letter; the tags are ours. No address is read: its pseudonym is one of them. */
export const mailEvent = z.object({
  eventType: z.string(),
  mail: z.object({
    messageId: z.string(),
    timestamp: z.string(),
    tags: z.object({ recovery: z.tuple([z.string()]), letter: z.tuple([z.string()]), reader: z.tuple([z.string()]) }),
  }),
  bounce: z.optional(z.object({ bounceType: z.string() })),
})

/** The letter's key as it was before SES allowed it as a tag: `check-back-1` is `check-back#1`. */
export const keyFrom = (tag: string): string => tag.replace(/-(\d+)$/, '#$1')
