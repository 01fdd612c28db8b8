import type { Letters } from '../language.ts'

export const recap: Letters['recap'] = {
  subject: 'Your order {order}: what we did about it',
  preheader: 'What we did, and when.',
  apology: {
    late: 'We are sorry that we did not get your order to you on the day we promised.',
    lost: 'We are sorry that we lost your order.',
    damaged:
      '{pieces, plural, one {We are sorry that your order reached you damaged.} other {We are sorry that part of your order reached you damaged.}} We should have taken better care of it.',
    'wrong-item': 'We are sorry that we sent you the wrong thing.',
    'missing-item': 'We are sorry that we left something out of your parcel.',
    'out-of-stock': 'We are sorry that we sold you something we did not have.',
    defective: 'We are sorry that we sold you something that did not work as it should.',
    'billing-error': 'We are sorry that we charged you the wrong amount.',
    'bad-service': 'We are sorry that we did not look after you the way we should have.',
  },
  lately: 'It is not the first time lately, and that makes it worse.',
  notEnough:
    '{round, plural, =2 {Our first answer was not enough, and you had to tell us so.} other {Our earlier answers were not enough, and you had to tell us more than once.}} Now it is done.',
  done: {
    expedite: 'Your order arrived on {day}.',
    reship: 'We sent you a new parcel on {day}.',
    replace: 'We sent you a replacement on {day}.',
    refund: 'We returned your money on {day}.',
    'correct-bill': 'We corrected your bill on {day}.',
    'redo-service': 'We did it again for you, properly, on {day}.',
    own: 'We put it right for you another way on {day}.',
  },
  lostTime: 'We cannot give you back the time and trouble this cost you.',
  extra: 'So here is {amount} on top, to spend with us on anything you like:',
  extraUntil: 'You can use it until {day}.',
  extraFollows: 'So something extra from us follows. There is nothing you need to do for it.',
  chooseAnother:
    'If you would like something else instead, just reply to this email and tell us what. We will choose it together.',
  surprise: 'And one small thing more, just because we would like to: {amount} to spend with us until {day}.',
  wishForExtra: 'If something would make up for that, just reply to this email and tell us what.',
  effectivePrice:
    '{free, select, yes {Counting that in, this order costs you nothing.} other {Counting that in, this order costs you {price}.}}',
  nextWord: 'We will ask you once you have had time to see whether everything is as it should be.',
}
