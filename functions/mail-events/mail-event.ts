import * as z from 'zod/mini'

const addresses = z.array(z.object({ emailAddress: z.string() }))

/** What SES reports of a letter; the tags are ours. An address is read only where it takes no more letters. */
export const mailEvent = z.object({
  eventType: z.string(),
  mail: z.object({
    messageId: z.string(),
    timestamp: z.string(),
    tags: z.object({ recovery: z.tuple([z.string()]), letter: z.tuple([z.string()]) }),
  }),
  bounce: z.optional(z.object({ bounceType: z.string(), bouncedRecipients: addresses })),
  complaint: z.optional(z.object({ complainedRecipients: addresses })),
})

/** The letter's key as it was before SES allowed it as a tag: `check-back-1` is `check-back#1`. */
export const keyFrom = (tag: string): string => tag.replace(/-(\d+)$/, '#$1')
