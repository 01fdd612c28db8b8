/**
 * The names under which the stacks tell the functions what is theirs. Infra writes by these names,
 * the functions read by them; each function is given only what it needs.
 */
export const environmentNames = {
  /** Under which name CloudWatch keeps what this stage measures. */
  metrics: 'METRICS_NAMESPACE',
  table: 'TABLE_NAME',
  keysTable: 'KEYS_TABLE_NAME',
  masterKey: 'MASTER_KEY_ARN',
  erasuresTable: 'ERASURES_TABLE_NAME',
  bus: 'BUS_NAME',
  intakeQueue: 'INTAKE_QUEUE_URL',
  answersQueue: 'ANSWERS_QUEUE_URL',
  urgentLetters: 'URGENT_LETTERS_QUEUE_URL',
  ordinaryLetters: 'ORDINARY_LETTERS_QUEUE_URL',
  machine: 'STATE_MACHINE_ARN',
  scheduleGroup: 'SCHEDULE_GROUP_NAME',
  scheduleTarget: 'SCHEDULE_TARGET_ARN',
  scheduleRole: 'SCHEDULE_ROLE_ARN',
  /** The queues that what comes due goes straight into. */
  scheduleIntake: 'SCHEDULE_INTAKE_ARN',
  scheduleAnswers: 'SCHEDULE_ANSWERS_ARN',
  scheduleLetters: 'SCHEDULE_LETTERS_ARN',
  linkSecret: 'LINK_SECRET_NAME',
  doorSecret: 'DOOR_SECRET_NAME',
  /** What the public address says to the doors, where a firewall stands before them. */
  edgeSecret: 'EDGE_SECRET_NAME',
  /** `name=secret` of each connected system. */
  systems: 'SYSTEMS',
  eventsDoor: 'EVENTS_DOOR',
  /** `signed-in`, or `open` on one machine only. */
  consoleDoor: 'CONSOLE_DOOR',
  receivedMail: 'RECEIVED_MAIL_BUCKET',
  configurationSet: 'CONFIGURATION_SET_NAME',
  lettersPerSecond: 'LETTERS_PER_SECOND',
  lettersPerDay: 'LETTERS_PER_DAY',
  startsPerSecond: 'STARTS_PER_SECOND',
  startsBurst: 'STARTS_BURST',
  watchPromises: 'WATCH_PROMISES',
  publicUrl: 'PUBLIC_URL',
  vendors: 'VENDORS',
  vendorSecret: 'VENDOR_SECRET_NAME',
  /** Where letters to our own people come from, and where they go. */
  staffMailFrom: 'STAFF_MAIL_FROM',
  opsAddress: 'OPS_ADDRESS',
  orderSystem: 'ORDER_SYSTEM_URL',
  orderSystemSecret: 'ORDER_SYSTEM_SECRET_NAME',
  remedyRequests: 'REMEDY_REQUESTS_QUEUE_URL',
} as const

export type EnvironmentName = keyof typeof environmentNames

/** What a function was told under a name; a missing one is a fault of the deployment and says so. */
export function told(name: EnvironmentName): string {
  const value = process.env[environmentNames[name]]
  if (value === undefined || value === '')
    throw new Error(`the environment variable ${environmentNames[name]} is not set`)
  return value
}

/** What a function may be told, and may do without. */
export const toldPerhaps = (name: EnvironmentName): string | undefined =>
  process.env[environmentNames[name]] || undefined
