import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { chown, mkdir } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { Child } from '../../child.ts'
import { firstOf } from '../installed.ts'

const versions = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql').sort().reverse() : []

export const binaries = firstOf(versions.map((version) => `/usr/lib/postgresql/${version}/bin`))

/** PostgreSQL refuses to run as root. */
const owner = () => ({
  uid: Number(execFileSync('id', ['-u', 'postgres'], { encoding: 'utf8' })),
  gid: Number(execFileSync('id', ['-g', 'postgres'], { encoding: 'utf8' })),
})

const listens = (port: number): Promise<true | undefined> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('connect', () => resolve(true)).on('error', () => resolve(undefined))
    socket.on('connect', () => socket.end())
  })

/** PostgreSQL on a folder, with its defaults: a commit is answered when it is on disk. */
export const startPostgres = async (folder: string, port: number): Promise<Child> => {
  const data = join(folder, 'postgres')
  const { uid, gid } = owner()
  if (!existsSync(data)) {
    await mkdir(data, { recursive: true })
    await chown(folder, uid, gid)
    await chown(data, uid, gid)
    execFileSync(`${binaries}/initdb`, ['-D', data, '--auth=trust', '--username=postgres'], {
      uid,
      gid,
      stdio: 'ignore',
    })
  }
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories='].flatMap((setting) => ['-c', setting])
  const child = new Child(`${binaries}/postgres`, ['-D', data, '-p', String(port), ...settings], {
    uid,
    gid,
    cwd: data,
  })
  await child.until(async (said) => (said.includes('ready to accept connections') ? listens(port) : undefined))
  return child
}
