import { type EnvironmentName, environmentNames } from '#functions/runtime/environment.ts'
import type { Said } from '../stacks.ts'

/** Which output of the stacks a function is told under which name. */
export type ToldBy = Partial<Record<EnvironmentName, string>>

export const toldToSmoke: ToldBy = {
  table: 'TableName',
  keysTable: 'KeysTableName',
  erasuresTable: 'ErasuresTableName',
  masterKey: 'MasterKeyArn',
  answersQueue: 'AnswersQueueUrl',
  doorSecret: 'DoorSecretName',
}

/**
 * What code of the functions needs to know of a deployed stage, as environment variables.
 * @throws Error naming the output that is missing: the stage is not deployed, or not by this release
 */
export function surroundingsIn(said: Said[], outputs = toldToSmoke): Record<string, string> {
  const variables = Object.entries(outputs).map(([name, output]) => {
    const value = said.find((one) => one.name === output)?.value
    if (value === undefined) throw new Error(`the stage does not say its ${output}: deploy it first`)
    return [environmentNames[name as EnvironmentName], value]
  })
  return Object.fromEntries(variables)
}
