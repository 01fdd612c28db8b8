/** Orders, and a recovery opened by hand. */
export const order = {
  find: 'Order',
  findHint: 'Order number',
  look: 'Look it up',
  about: 'A customer told you that something went wrong? Look up their order.',
  unknown: 'No such order is known.',
  unknownNext: 'Check the number. An order that was placed before Amends was connected is not known here.',
  told: 'A customer told me',
  toldAbout: 'Opens a recovery, or joins the one that is open. The customer hears from us within minutes.',
  what: 'What went wrong',
  which: 'Which item',
  whole: 'The whole order',
  said: 'In their words, if you like',
  press: 'Open a recovery',
  opened: 'Accepted. The recovery appears below within seconds.',
  recoveries: 'Recoveries of this order',
  noRecoveries: 'None so far.',
}
