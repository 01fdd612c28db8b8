import type { Clock } from '../clock.ts'
import type { Store } from '../store.ts'
import { AwsError } from '../wire/aws-error.ts'
import type { Service } from '../wire/service.ts'
import type { NewEvent } from './bus-event.ts'
import { type Letter, letterFrom } from './letter.ts'
import { type Accepted, mailApi } from './mail-api.ts'
import { type MailEvent, type MailEventType, mailEvents, sesId } from './mail-events.ts'
import { type MailFaults, SendingGate, type SendingLimits, USUAL_LIMITS } from './mail-faults.ts'
import { arnOf, HERE, type Place } from './place.ts'

export interface MailOptions {
  clock: Clock
  store: Store
  /** Puts SES's events on the default bus. */
  publish(event: NewEvent): Promise<unknown>
  limits?: SendingLimits
  place?: Place
}

export interface Mail {
  service: Service
  faults: MailFaults
  createConfigurationSet(name: string): { name: string; arn: string }
  /** From now on SES's events of these types are published for letters sent with the configuration set. */
  addEventDestination(configurationSet: string, eventTypes: string[]): void
  /** The newest that were sent, as many as are at hand, the newest first. */
  letters(): Letter[]
  letter(id: string): Letter | undefined
  onLetter(listener: (letter: Letter) => void): () => void
  /** Publishes what an earlier start left unsaid; call it once the bus has its rules. */
  resume(): Promise<void>
  close(): Promise<void>
}

type Announcement = MailEvent & { key: string; resources: string[] }

/** So many letters are at hand; older ones stay on the disk. A storm writes tens of thousands, and each takes 100 kB. */
export const AT_HAND = 300

const LETTERS = 'letters'
const ANNOUNCEMENTS = 'mail-events'

/** Opens the stand-in for SES: letters end up in a durable mailbox, and what becomes of them on the bus. */
export async function openMail(options: MailOptions): Promise<Mail> {
  const { clock, store, publish, limits = USUAL_LIMITS, place = HERE } = options
  const gate = new SendingGate(clock, limits)
  const configurationSets = new Map<string, Set<string>>()
  const letters = (await store.entries<Letter>(LETTERS))
    .map(([, letter]) => letter)
    .sort((a, b) => a.at - b.at)
    .slice(-AT_HAND)
  const listeners = new Set<(letter: Letter) => void>()
  const timers = new Map<string, () => void>()
  let unsaid = (await store.entries<Announcement>(ANNOUNCEMENTS)).map(([, announcement]) => announcement)

  async function post({ raw, ...sent }: Accepted): Promise<string> {
    const at = clock.now()
    const id = sesId(at)
    const letter = await letterFrom(raw, { id, at, region: place.region, ...sent })
    const announcements = announcementsOf(letter)
    await store.write(
      [
        { collection: LETTERS, key: id, value: letter },
        ...announcements.map((value) => ({ collection: ANNOUNCEMENTS, key: value.key, value })),
      ],
      { sync: true },
    )
    // A copy: what was read out of the raw letter would keep all of it, and that is the longest text of all.
    letters.push(JSON.parse(JSON.stringify(letter)))
    if (letters.length > AT_HAND) letters.shift()
    for (const listener of [...listeners]) listener(letter)
    for (const announcement of announcements) plan(announcement)
    return id
  }

  function announcementsOf(letter: Letter): Announcement[] {
    const { configurationSet } = letter
    const wanted = configurationSets.get(configurationSet ?? '')
    if (wanted === undefined || wanted.size === 0) return []
    const resources = [arnOf('ses', `configuration-set/${configurationSet}`, place)]
    const events = mailEvents(letter, place).filter(({ type }) => wanted.has(type))
    return events.map((event, index) => ({ ...event, key: `${letter.id}/${index}`, resources }))
  }

  function plan(announcement: Announcement): void {
    const begin = () => {
      timers.delete(announcement.key)
      announce(announcement).catch((error) => console.error('An event of a letter waits for the next start:', error))
    }
    timers.set(announcement.key, clock.at(announcement.due, begin))
  }

  async function announce({ key, detailType, detail, resources }: Announcement): Promise<void> {
    const release = clock.hold()
    try {
      await publish({ source: 'aws.ses', detailType, detail, resources })
      await store.write([{ collection: ANNOUNCEMENTS, key }])
    } finally {
      release()
    }
  }

  return {
    service: mailApi({ gate, configurationSets, post }),
    faults: gate,

    createConfigurationSet(name) {
      if (!configurationSets.has(name)) configurationSets.set(name, new Set())
      return { name, arn: arnOf('ses', `configuration-set/${name}`, place) }
    },

    addEventDestination(configurationSet, eventTypes) {
      const types = configurationSets.get(configurationSet)
      if (types === undefined) {
        throw new AwsError('ConfigurationSetDoesNotExist', `Configuration set <${configurationSet}> does not exist.`)
      }
      for (const type of eventTypes) types.add(type.toUpperCase() as MailEventType)
    },

    letters: () => letters.toReversed(),
    letter: (id) => letters.find((letter) => letter.id === id),

    onLetter(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },

    async resume() {
      for (const announcement of unsaid) plan(announcement)
      unsaid = []
    },

    async close() {
      for (const cancel of timers.values()) cancel()
      listeners.clear()
    },
  }
}
