const part = encodeURIComponent

const query = (values: Record<string, string | undefined>): string => {
  const given = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`
}

type ListOf = { stage?: string | undefined; sort?: string | undefined; cursor?: string | undefined }

/** Where the console asks. All of it on its own origin. */
export const paths = {
  recoveries: ({ stage, sort, cursor }: ListOf) => `/console/api/recoveries${query({ stage, sort, cursor })}`,
  recovery: (id: string) => `/console/api/recoveries/${part(id)}`,
  letter: (recovery: string, key: string) => `/console/api/recoveries/${part(recovery)}/letters/${part(key)}`,
  tasks: (of: { cursor?: string | undefined } = {}) => `/console/api/tasks${query(of)}`,
  task: (id: string) => `/console/api/tasks/${part(id)}`,
  taskOwner: (id: string) => `/console/api/tasks/${part(id)}/owner`,
  act: (recovery: string, act: string) => `/console/api/recoveries/${part(recovery)}/${act}`,
  me: '/console/api/me',
  learning: '/console/api/learning',
  changes: '/console/api/learning/changes',
  now: '/console/api/now',
  order: (id: string) => `/console/api/orders/${part(id)}`,
  preview: (order: string, of: { failure: string; line?: string | undefined }) =>
    `/console/api/orders/${part(order)}/preview${query(of)}`,
  drill: (storm: Record<string, string>) => `/console/api/drill${query(storm)}`,
  openByHand: (order: string) => `/console/api/orders/${part(order)}/recoveries`,
  incidents: (of: { cursor?: string | undefined }) => `/console/api/incidents${query(of)}`,
  incident: (id: string, of: { cursor?: string | undefined }) => `/console/api/incidents/${part(id)}${query(of)}`,
  quarantine: (of: { cursor?: string | undefined }) => `/console/api/quarantine${query(of)}`,
  events: (of: { which?: string | undefined; cursor?: string | undefined }) => `/console/api/events${query(of)}`,
  event: (receipt: string) => `/console/api/events/${part(receipt)}`,
  translateAgain: (receipt: string) => `/console/api/events/${part(receipt)}/replay`,
  readAgain: (receipt: string) => `/console/api/quarantine/${part(receipt)}/replay`,
  mailbox: '/mailbox/letters',
  mailboxLetter: (id: string) => `/mailbox/letters/${part(id)}`,
  clock: '/local/clock',
  skip: '/local/clock/skip',
}
