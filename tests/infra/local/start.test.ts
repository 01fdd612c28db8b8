import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { root } from '#infra/build/root.ts'
import { synthesized } from '#infra/build/synth.ts'
import { startOptions } from '#infra/local/command-line.ts'

const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

const npmStart = (...options: string[]) => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'infra/local/start.ts', ...options], { cwd: root })
  children.push(child)
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk) => {
      said += chunk
    })
  const ended = once(child, 'close').then(([code]) => ({ code, said }))
  return { child, ended, said: () => said }
}

const parsed = (...words: string[]) => {
  let said = ''
  const write = (text: string) => {
    said += text
  }
  try {
    return { options: startOptions(words, { out: write, err: write }), said }
  } catch {
    return { said }
  }
}

test('without options the stories run on port 4600 with the data folder .amends', () => {
  expect(parsed().options).toEqual({
    ...{ once: false, port: 4600, data: '.amends', realTime: false },
    ...{ stories: true, orderSystem: true },
  })
})

test('in real time no stories are sent', () => {
  expect(parsed('--real-time').options).toMatchObject({ realTime: true, stories: false })
})

test('where a shop’s own order system answers, the one of this machine does not, and no stories are sent', () => {
  expect(parsed('--no-order-system').options).toMatchObject({ orderSystem: false, stories: false })
})

test.each([
  [['--foo'], /unknown option '--foo'/],
  [['stories'], /too many arguments/],
  [['--port', '70000'], /0 \(any free port\) to 65535/],
  [['--port', 'abc'], /0 \(any free port\) to 65535/],
  [['--once', '--no-stories'], /--once runs the stories/],
  [['--once', '--no-order-system'], /--once runs the stories/],
])('%s is refused with what is wrong and where the help is', (words, message) => {
  const { options, said } = parsed(...words)
  expect(options).toBeUndefined()
  expect(said).toMatch(message)
  expect(said).toContain('--help')
})

test('--help tells every option and ends well', async () => {
  const { code, said } = await npmStart('--help').ended
  expect(code).toBe(0)
  for (const option of ['--once', '--port', '--data', '--no-stories', '--no-order-system', '--real-time'])
    expect(said).toContain(option)
})

test('a port in use stops the start and says what to do', async () => {
  const holder = createServer().listen(0, '127.0.0.1')
  await once(holder, 'listening')
  const { port } = holder.address() as { port: number }
  const { code, said } = await npmStart('--port', String(port)).ended
  holder.close()
  expect(code).toBe(1)
  expect(said).toContain(`Port ${port} is in use. Choose another with --port`)
})

test('SIGTERM shuts it down cleanly, and its data can be opened again', async () => {
  await synthesized('local')
  const data = await mkdtemp(join(tmpdir(), 'amends-'))
  for (let times = 0; times < 2; times++) {
    const { child, ended, said } = npmStart('--no-stories', '--port', '0', '--data', data)
    await expect.poll(said, { timeout: 60_000 }).toContain('until Ctrl-C')
    child.kill('SIGTERM')
    expect((await ended).code).toBe(0)
  }
  await rm(data, { recursive: true })
}, 150_000)
