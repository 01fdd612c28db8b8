import { join } from 'node:path'
import { stringify } from 'yaml'
import { root } from '../build/root.ts'
import { asyncapi } from './asyncapi.ts'
import { openapi } from './openapi.ts'

/** The published contracts as they have to stand in the repository. */
export const contracts = (): { file: string; text: string }[] => [
  { file: join(root, 'openapi.json'), text: `${JSON.stringify(openapi(), undefined, 2)}\n` },
  { file: join(root, 'asyncapi.yaml'), text: stringify(asyncapi(), { aliasDuplicateObjects: false }) },
]
