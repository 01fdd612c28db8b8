import { openSecret, type Secret } from '../adapters/secrets.ts'

/** The secrets of the connected systems, from `name=secret` of each. */
export const connectedSystems = (told = ''): Record<string, Secret> =>
  Object.fromEntries(
    told
      .split(' ')
      .filter((one) => one !== '')
      .map((one) => one.split('='))
      .map(([system = '', secret = '']) => [system, openSecret(secret)]),
  )
