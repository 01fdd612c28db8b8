import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '#infra/build/root.ts'
import { RunningSystem } from '../burst/running-system.ts'
import { somethingThere } from './something-there.ts'

/**
 * Fuzzes every door of the running local system with what its contract allows and what it does not, by schemathesis
 * (`pip install schemathesis`): no answer may be a fault of ours, and none may be missing from the contract.
 *   --schemathesis PATH   where it is, if not on the path
 *   --seconds 120         how long; half of it with ids of things that are there, half with any
 * It ends with 0 where nothing was found, with 1 where something was, and with 2 where schemathesis is missing.
 */
const { values } = parseArgs({
  options: {
    schemathesis: { type: 'string', default: 'schemathesis' },
    seconds: { type: 'string', default: '120' },
  },
})
if (spawnSync(values.schemathesis, ['--version']).status !== 0) {
  console.error(
    `schemathesis cannot be run as “${values.schemathesis}”. It needs Python: pip install schemathesis; or say where it is: npm run test:fuzz -- --schemathesis PATH`,
  )
  process.exit(2)
}
const checks = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_schema_conformance',
]
const folder = mkdtempSync(join(tmpdir(), 'amends-fuzz-'))
const system = new RunningSystem()
process.on('SIGINT', () => void system.stop().then(() => process.exit(1)))

async function fuzz(settings: string): Promise<boolean> {
  const config = join(folder, 'schemathesis.toml')
  writeFileSync(config, settings)
  const words = [
    '--config-file',
    config,
    'run',
    join(root, 'openapi.json'),
    '--url',
    system.url,
    '--checks',
    checks.join(','),
  ]
  const how = ['--phases', 'examples,coverage,fuzzing', '--max-time', String(Number(values.seconds) / 2)]
  const run = spawn(values.schemathesis, [...words, ...how, '--continue-on-failure', '--warnings', 'off'], {
    cwd: folder,
    stdio: 'inherit',
  })
  const [code] = (await once(run, 'exit')) as [number]
  return code === 0
}

try {
  await system.ready()
  const there = await somethingThere(system.url)
  const parameters = Object.entries(there).map(([name, value]) => `"path.${name}" = ${JSON.stringify(value)}`)
  const known = await fuzz(['[parameters]', ...parameters].join('\n'))
  const unknown = await fuzz('')
  process.exitCode = known && unknown ? 0 : 1
} finally {
  await system.stop()
  rmSync(folder, { recursive: true, force: true })
}
