import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Stage } from '../aws/stage.ts'

/** Runs the CDK for a stage, in this terminal. @throws Error where it has not done what it was asked */
export async function cdk(stage: Stage, ...words: string[]): Promise<void> {
  const child = spawn('npx', ['cdk', ...words], { stdio: 'inherit', env: { ...process.env, STAGE: stage.name } })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`cdk ${words.join(' ')} ended with ${code}: what it said stands above`)
}
