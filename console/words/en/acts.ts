/** What a person may do with a recovery by themselves. */
export const acts = {
  title: 'What you can do',
  done: 'Done. It stands in what happened.',
  proposed: 'That is more than one may give alone: somebody else is asked now.',
  refused: 'This was not accepted.',
  unreachable:
    'Amends did not answer, so we do not know whether this was done. Look at what happened before you try again.',
  because: 'Why',
  becauseHint: 'One sentence for whoever reads this later.',
  busy: 'Working…',
  cancel: 'Leave it',
  contacts: {
    name: 'Note a contact',
    about: 'The customer was in touch. It counts to what this has cost them.',
    channel: 'How',
    mood: 'How they sounded',
    minutes: 'Minutes it took them',
    note: 'What was said',
    press: 'Add to what it cost them',
  },
  lines: {
    name: 'Write a personal line',
    about: 'It stands in the next letter, in your words. The voice rules read it first.',
    text: 'Your line',
    press: 'Put it in the next letter',
  },
  override: {
    name: 'Give something more',
    about: (most: string) => `Up to ${most} in all at your own discretion; above it, somebody else is asked.`,
    amount: (currency: string) => `Amount in all, in ${currency}`,
    press: 'Give it',
  },
  'own-remedy': {
    name: 'Put it right another way',
    about: 'What you thought of and have done yourself counts as the remedy. The customer reads it in your words.',
    text: 'What you did, to the customer',
    cost: (currency: string) => `What it cost, in ${currency}`,
    press: 'That puts it right',
  },
  pause: {
    name: 'Pause',
    about: 'Nothing is sent or asked until then, except our first letter. Our word to the customer still stands.',
    hours: 'Hours',
    press: 'Pause it',
  },
  resume: {
    name: 'Go on',
    about: 'It is paused. What was held back is sent and asked now.',
    press: 'Let it go on',
  },
  stop: {
    name: 'Stop',
    about: 'The recovery ends here and closes as settled by a person. It cannot be started again.',
    press: 'Stop it for good',
  },
  'write-again': {
    name: 'Write to them again',
    about:
      'Letters came back, or were not wanted, so none go there. Do this once their mailbox works again or they ask.',
    press: 'Let letters go there',
  },
  erase: {
    name: 'Erase the customer',
    about: 'It cannot be undone. The key that opens everything naming this customer is destroyed.',
    goes: 'What goes',
    goesList: 'Name, address, email, what they wrote, and every letter to them. Whatever still runs for them ends.',
    stays: 'What stays, and why',
    staysList:
      'What failed, when, what was done and what it cost: the books need it, and it names nobody. Letters in the customer’s own mailbox are theirs.',
    sure: 'Type the order number to go on',
    press: 'Erase for ever',
  },
}
