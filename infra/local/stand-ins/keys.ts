import { randomBytes, randomUUID } from 'node:crypto'
import type { Store } from '../store.ts'
import { AwsError } from '../wire/aws-error.ts'
import type { Service } from '../wire/service.ts'
import { keyApi } from './key-api.ts'
import { arnOf, HERE, type Place } from './place.ts'

/** A KMS key of this machine. Its material lies in the data folder and never leaves it. */
export interface Key {
  id: string
  arn: string
  alias: string | undefined
  /** 32 bytes, base64. */
  material: string
  enabled: boolean
}

export interface KeysOptions {
  store: Store
  place?: Place
}

export interface Keys {
  service: Service
  /** Creates a key; with an alias it answers the key that has it already, so that what it sealed can be opened again. */
  createKey(alias?: string): Promise<{ keyId: string; arn: string }>
  /** What a disabled key sealed stays sealed until it is enabled again. */
  setEnabled(keyId: string, enabled: boolean): Promise<void>
  close(): Promise<void>
}

const KEYS = 'keys'

/** Opens the stand-in for KMS. */
export async function openKeys({ store, place = HERE }: KeysOptions): Promise<Keys> {
  const keys = new Map<string, Key>(await store.entries<Key>(KEYS))

  /** The key that an id, an ARN, an alias or an alias's ARN means. */
  function keyNamed(name: string): Key {
    const bare = name.replace(/^arn:aws:kms:[^:]*:[^:]*:(key\/)?/, '')
    const key = keys.get(bare) ?? [...keys.values()].find(({ alias }) => alias === bare)
    if (key !== undefined) return key
    const known = bare.startsWith('alias/') ? `Alias ${arnOf('kms', bare, place)} is not found.` : undefined
    throw new AwsError('NotFoundException', known ?? `Key '${arnOf('kms', `key/${bare}`, place)}' does not exist`)
  }

  async function keep(key: Key): Promise<void> {
    await store.write([{ collection: KEYS, key: key.id, value: key }], { sync: true })
    keys.set(key.id, key)
  }

  return {
    service: keyApi({ keyNamed }),

    async createKey(alias) {
      const named = alias === undefined || alias.startsWith('alias/') ? alias : `alias/${alias}`
      const existing = named === undefined ? undefined : [...keys.values()].find((key) => key.alias === named)
      if (existing !== undefined) return { keyId: existing.id, arn: existing.arn }
      const id = randomUUID()
      const arn = arnOf('kms', `key/${id}`, place)
      await keep({ id, arn, alias: named, material: randomBytes(32).toString('base64'), enabled: true })
      return { keyId: id, arn }
    },

    async setEnabled(keyId, enabled) {
      await keep({ ...keyNamed(keyId), enabled })
    },

    async close() {},
  }
}
