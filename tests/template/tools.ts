import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#infra/build/root.ts'

const here = import.meta.dirname
const folder = join(root, 'node_modules/.cache/template-tools')

/**
 * Tools that are not ours, in a scratch folder of this clone: Python's by pip, Java's by Maven. Python is told which
 * script to run, because a script by itself only runs where it was installed, and a clone may be moved.
 */
export const tools = {
  cfnLint: join(folder, 'python/bin/cfn-lint'),
  motoServer: join(folder, 'python/bin/moto_server'),
  python: join(folder, 'python/bin/python3'),
  java: join(folder, 'java'),
}

const run = (command: string, ...args: string[]): void => {
  try {
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  } catch (error) {
    const { stderr = '', message } = error as Error & { stderr?: Buffer | string }
    throw new Error(`the tools cannot be installed: ${message}\n${stderr}\nNeeded: python3 with venv, java 17, mvn`)
  }
}

/** Installs them once, and again when a version has changed. */
export default function install(): void {
  const wanted = ['requirements.txt', 'pom.xml'].map((name) => readFileSync(join(here, name), 'utf8')).join('\n')
  const stamp = join(folder, 'installed')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.info('Installing cfn-lint, moto and JPype (pip), DynamoDB Local and JSONata for Java (Maven) …')
  mkdirSync(folder, { recursive: true })
  run('python3', '-m', 'venv', join(folder, 'python'))
  run(join(folder, 'python/bin/pip'), 'install', '--quiet', '--requirement', join(here, 'requirements.txt'))
  run(
    'mvn',
    ...['--quiet', '--file', join(here, 'pom.xml'), 'dependency:copy-dependencies'],
    `-DoutputDirectory=${tools.java}`,
  )
  writeFileSync(stamp, wanted)
}
