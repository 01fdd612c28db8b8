export const signIn = {
  as: (name: string, role: string) => `Signed in as ${name}, ${role}.`,
  open: 'Nobody signs in here: this console is open to whoever uses this machine, and to no other.',
  out: 'Sign out',
  ended: 'Your session has ended. Copy what you have not sent yet, then sign in again.',
  again: 'Sign in again',
  refused: 'You are not signed in.',
  refusedNext: 'Signing in did not work this time.',
  role: { viewer: 'viewer', agent: 'agent', approver: 'approver', admin: 'admin' },
}
