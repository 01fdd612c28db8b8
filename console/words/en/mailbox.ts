export const mailbox = {
  title: 'Mailbox',
  about: 'What customers have received on this machine. Links open in a new tab and work as they do for the customer.',
  empty: 'No letter has arrived yet.',
  emptyNext: 'The first acknowledgement arrives minutes after a failure is certain.',
  choose: 'Choose a letter to read it as its customer does.',
  back: 'All letters',
  absent: 'There is no mailbox here.',
  absentNext: 'Letters can be read only where Amends runs on one machine. Elsewhere they are in the customer’s own.',
}
