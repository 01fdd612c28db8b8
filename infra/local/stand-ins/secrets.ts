import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Clock } from '../clock.ts'
import type { Service } from '../wire/service.ts'
import { arnOf, HERE, type Place } from './place.ts'
import { secretApi } from './secret-api.ts'
import { type GenerateSecretString, generatedSecret } from './secret-generation.ts'

export interface SecretVersion {
  value: string
  versionId: string
  createdAt: string
}

/** A secret as it stands in the file: the shop's owner may read and change its value there. */
export interface Secret {
  arn: string
  current: SecretVersion
  previous?: SecretVersion
  /** What was the previous one before, newest first; Secrets Manager keeps about a hundred versions. */
  older?: SecretVersion[]
}

/** The file: every secret under its name. */
export type SecretsByName = Record<string, Secret>

export interface SecretsOptions {
  clock: Clock
  /** A JSON file that only its owner can read; without it secrets live in memory. */
  file?: string
  place?: Place
}

export interface Secrets {
  service: Service
  /** Creates a secret with this value or one made up as CloudFormation would; an existing one keeps its value. */
  create(
    name: string,
    how?: { value?: string; generate?: GenerateSecretString },
  ): Promise<{ name: string; arn: string }>
  close(): Promise<void>
}

/** Beyond these, Secrets Manager lets the oldest go. */
const mostVersions = 100

/** Opens the stand-in for Secrets Manager. */
export async function openSecrets({ clock, file, place = HERE }: SecretsOptions): Promise<Secrets> {
  let inMemory: SecretsByName = {}
  // Read every time: the file is small, and what its owner wrote into it counts at once.
  const read = (): SecretsByName => (file === undefined ? inMemory : fromFile(file))
  const write = (secrets: SecretsByName) => {
    if (file === undefined) inMemory = secrets
    else toFile(file, secrets)
  }

  function version(value: string, versionId: string = randomUUID()): SecretVersion {
    return { value, versionId, createdAt: new Date(clock.now()).toISOString() }
  }

  return {
    service: secretApi({
      read,
      put(name, secret, value, versionId) {
        const { arn, current: previous, previous: before, older = [] } = secret
        const deprecated = [...(before ? [before] : []), ...older].slice(0, mostVersions - 2)
        const kept = deprecated.length > 0 ? { older: deprecated } : {}
        write({ ...read(), [name]: { arn, current: version(value, versionId), previous, ...kept } })
      },
    }),

    async create(name, { value, generate } = {}) {
      const existing = read()[name]
      if (existing !== undefined) return { name, arn: existing.arn }
      // Secrets Manager ends the ARN in six random characters, so that a deleted name is not taken for its successor.
      const suffix = randomBytes(3).toString('hex')
      const arn = arnOf('secretsmanager', `secret:${name}-${suffix}`, place)
      write({ ...read(), [name]: { arn, current: version(value ?? generatedSecret(generate)) } })
      return { name, arn }
    },

    async close() {},
  }
}

function fromFile(file: string): SecretsByName {
  if (!existsSync(file)) return {}
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(`${file} is not JSON any more; correct it, or remove it to have new secrets made.`, {
      cause: error,
    })
  }
}

/** Written beside it and moved into place, so that a crash leaves the old file or the new one, never half of it. */
function toFile(file: string, secrets: SecretsByName): void {
  mkdirSync(dirname(file), { recursive: true })
  const draft = `${file}.new`
  writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flush: true })
  renameSync(draft, file)
}
