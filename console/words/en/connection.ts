export const connection = {
  lost: (time: string) => `Amends has not answered since ${time}. You see what was known then; trying again.`,
  tryNow: 'Try now',
  back: 'Amends answers again. You see what is happening now.',
  problem: 'This part could not be loaded.',
  problemNext: 'It is tried again by itself. If it stays like this, look at the logs of the console API.',
  gone: 'There is nothing here.',
  goneNext: 'It may have been erased, or the link may be cut short.',
}
