import type { Letters } from '../language.ts'

export const freshLink: Letters['freshLink'] = {
  subject: 'Your order {order}: a fresh link',
  preheader: 'It opens the page that the earlier one no longer opens.',
  here: 'The link in our earlier email had grown too old. Here is the fresh one you asked for:',
  unasked: 'If you did not ask for it, there is nothing you need to do.',
}
