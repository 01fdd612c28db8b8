import type { Letters } from '../language.ts'

export const update: Letters['update'] = {
  subject: 'Your order {order}: a new date',
  preheader: 'It takes longer than we told you. Here is the new date.',
  undated: {
    subject: 'Your order {order}: it takes longer than we said',
    preheader: 'What we know so far, and when you hear from us next.',
  },
  owned: 'Putting your order right is taking longer than we told you. We gave you a date and did not keep it.',
  newPromise: {
    expedite: 'Your order will now be with you by {when}.',
    reship: 'Your new parcel will now be on its way to you by {when}.',
    replace: 'Your replacement will now be on its way to you by {when}.',
    refund: 'Your money will now be on its way back to you by {when}.',
    'correct-bill': 'We will now have your bill corrected by {when}.',
    'redo-service': 'We will now have done it again for you, properly, by {when}.',
    own: 'We will now have put it right for you another way by {when}.',
  },
  noDateYet: 'We do not have a new date yet that we could keep.',
  moneyBack:
    'If you would rather not wait, choose your money back below, and you get all of it. If it is not done by {day} and you have not told us that you will wait, we return your money without being asked.',
  relief:
    'To make the wait a little easier, here is {amount} to spend with us on anything you like. You can use it until {day}:',
  nextWord: 'You will hear from us by then, whether or not it is done. There is still nothing you need to do.',
}
