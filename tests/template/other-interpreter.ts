import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Told, Way } from './history.ts'
import { tools } from './tools.ts'

type Elsewhere = Way & { id: string; ended: string }

/** Where executions come when an interpreter that is not ours is told the same. @throws Error with what it said */
export async function waysElsewhere(definition: string, walks: ({ id: string } & Told)[]): Promise<Elsewhere[]> {
  const child = spawn(tools.python, [join(import.meta.dirname, 'walk.py')], { stdio: 'pipe' })
  child.stdin.end(JSON.stringify({ definition, jars: `${tools.java}/*`, walks }))
  const [said, wrong] = await Promise.all([text(child.stdout), text(child.stderr)])
  try {
    return JSON.parse(said)
  } catch {
    throw new Error(`the other interpreter has given up: ${wrong.slice(-2000)}`)
  }
}
