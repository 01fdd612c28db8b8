import { resolve } from 'node:path'

/** The folder that holds package.json, infra and all the rest. */
export const root = resolve(import.meta.dirname, '../..')
