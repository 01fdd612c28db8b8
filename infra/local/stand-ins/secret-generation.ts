import { randomInt } from 'node:crypto'

/** CloudFormation's GenerateSecretString. */
export interface GenerateSecretString {
  PasswordLength?: number
  ExcludeCharacters?: string
  ExcludeLowercase?: boolean
  ExcludeNumbers?: boolean
  ExcludePunctuation?: boolean
  ExcludeUppercase?: boolean
  IncludeSpace?: boolean
  RequireEachIncludedType?: boolean
  /** A JSON object to which the password is added under `GenerateStringKey`. */
  SecretStringTemplate?: string
  GenerateStringKey?: string
}

/** A secret as Secrets Manager would make it up. */
export function generatedSecret(settings: GenerateSecretString = {}): string {
  const { SecretStringTemplate, GenerateStringKey } = settings
  if (SecretStringTemplate === undefined || GenerateStringKey === undefined) return password(settings)
  return JSON.stringify({ ...JSON.parse(SecretStringTemplate), [GenerateStringKey]: password(settings) })
}

function password(settings: GenerateSecretString): string {
  const { PasswordLength = 32, ExcludeCharacters = '', RequireEachIncludedType = true } = settings
  const types = [
    settings.ExcludeLowercase ? '' : 'abcdefghijklmnopqrstuvwxyz',
    settings.ExcludeUppercase ? '' : 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    settings.ExcludeNumbers ? '' : '0123456789',
    settings.ExcludePunctuation ? '' : '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~',
    settings.IncludeSpace ? ' ' : '',
  ]
  const allowed = types.map((type) => [...type].filter((character) => !ExcludeCharacters.includes(character)))
  const included = allowed.filter((characters) => characters.length > 0)
  const all = included.flat()
  if (all.length === 0) throw new Error('GenerateSecretString excludes every character.')
  const required = RequireEachIncludedType ? included.map(oneOf) : []
  const rest = Array.from({ length: Math.max(0, PasswordLength - required.length) }, () => oneOf(all))
  return shuffled([...required, ...rest])
    .slice(0, PasswordLength)
    .join('')
}

function oneOf(characters: string[]): string {
  return characters[randomInt(characters.length)] ?? ''
}

function shuffled(characters: string[]): string[] {
  const order = [...characters]
  for (let last = order.length - 1; last > 0; last--) {
    const other = randomInt(last + 1)
    const swapped = order[last] ?? ''
    order[last] = order[other] ?? ''
    order[other] = swapped
  }
  return order
}
