import type { VoiceExamples } from '../voice-examples.ts'

/** What is asked of the customer: another channel, no answer, errands, and reading a table of who gets what. */
export const whatIsAsked = {
  'other-channel': {
    refused: [
      'You can open a ticket.',
      'Visit our help pages.',
      'Please call us on Monday.',
      'Give us a ring.',
      'Contact our support team.',
      'Our hotline is open until six.',
      'Log in to your account to see more.',
      'Please use our contact form.',
    ],
    passes: [
      'Choose a time for us to call you.',
      'Tell me a good time, and I will call you.',
      'Just answer this letter.',
      'I’d like to talk to someone',
    ],
  },
  'no-reply': {
    refused: [
      'To whom it may concern',
      'Please do not reply to this letter.',
      'This is an automated message.',
      'This mailbox is not monitored.',
      'Dear customer, your order is late.',
      'Sent from noreply@example.com.',
    ],
    passes: [
      'If you do not answer, we leave you in peace.',
      'There is no need to answer this letter.',
      'An answer to this letter always reaches us.',
      'Dear Anna Berger,',
    ],
  },
  errand: {
    refused: [
      'Please send us a photo of the damage.',
      'Please provide proof of purchase.',
      'Fill in the claim form.',
      'Please send it back first.',
      'Drop it off at a shop near you.',
    ],
    passes: [
      'Keep the kettle; there is no need to send it back.',
      'You do not need to send us a photo.',
      'There is nothing you need to do.',
      'We sent you a new parcel on Monday.',
    ],
  },
  entitlement: {
    refused: [
      'You are entitled to a refund.',
      'You are not eligible for compensation.',
      'Here is our refund schedule.',
      'You get up to 10 percent of the price.',
    ],
    passes: ['We sent your money back on Tuesday.', 'Here is €15 on top, to spend on anything you like.'],
  },
} satisfies Partial<VoiceExamples>
