import type { Letters } from '../language.ts'

export const acknowledgement: Letters['acknowledgement'] = {
  subject: 'Your order {order}: we are putting it right',
  preheader: 'What is already happening, and when you hear from us next.',
  owned: {
    late: 'Your order has not reached you on the day we promised. We gave you a date and did not keep it, and putting that right is up to us.',
    lost: 'We lost your order on its way to you. We got this wrong, and putting it right is up to us.',
    damaged:
      '{pieces, plural, one {Your order arrived damaged.} other {Part of your order arrived damaged.}} We got this wrong, and putting it right is up to us.',
    'wrong-item': 'We sent you the wrong thing. We made this mistake, and putting it right is up to us.',
    'missing-item': 'We left something out of your parcel. We made this mistake, and putting it right is up to us.',
    'out-of-stock':
      'We sold you something that we do not have in stock. We made this mistake, and putting it right is up to us.',
    defective:
      'We sold you something that does not work as it should. We got this wrong, and putting it right is up to us.',
    'billing-error':
      'We charged you the wrong amount for your order. We made this mistake, and putting it right is up to us.',
    'bad-service':
      'You needed our help with your order, and we did not look after you the way we should have. We got this wrong, and putting it right is up to us.',
  },
  ownedBeforeDue:
    'Your order will not reach you on the day we promised. We gave you a date that we cannot keep. This is our mistake, and putting it right is up to us.',
  ownedAgain:
    '{round, plural, =2 {Our first answer was not enough.} other {Our answers so far were not enough.}} We got this wrong more than once: first with your order, then in the way we tried to put it right. Putting it right is up to us.',
  underWay: {
    expedite: 'We are already hurrying your order on to you by the fastest way we have.',
    reship: 'We are already getting a new parcel ready for you.',
    replace: 'We are already getting a replacement ready for you.',
    refund: 'We are already returning your money.',
    'correct-bill': 'We are already correcting your bill.',
    'redo-service': 'We are already arranging to do it again for you, properly this time.',
    own: 'We are already putting it right for you another way.',
  },
  nextWord:
    'You will hear from us by {when} at the latest, whether or not there is news. Until then there is nothing you need to do.',
}

export const digest: Letters['digest'] = {
  subject: 'Your orders: we are putting them right',
  preheader: 'What is already happening with each of them, and when you hear from us next.',
  opening:
    'We let you down with {count, number} of your orders. This is what happened to each of them, and what we are already doing about it.',
  about: 'Order {order} of {placed}:',
}
