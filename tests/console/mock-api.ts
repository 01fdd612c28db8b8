import { createHash } from 'node:crypto'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import type { Task } from '../../console/api/answers.ts'
import type { Problem } from '../../console/api/ask.ts'
import type { SignInSettings } from '../../console/sign-in/sign-in-settings.ts'
import { fileAt } from './mock-files.ts'
import { nothing, sampleAnswer } from './sample/answers.ts'
import { mailbox, sentLetter } from './sample/letters.ts'
import { older, recoveries } from './sample/recoveries.ts'
import { recoveryPage } from './sample/recovery-page.ts'
import { hoursAhead, storyNow } from './sample/story-time.ts'
import { tasks } from './sample/tasks.ts'

/** The console's API with sample data, for tests and for working on the console alone. */
export type MockApi = {
  url: string
  /** Method and path of everything that was asked, in order. */
  asked: string[]
  /** What was posted, beside answers to tasks, in order. */
  posted: { path: string; body: unknown }[]
  /** While true, connections are cut before they are answered. */
  down: boolean
  /** Another person answers a task. The list goes on showing it while `stale`. */
  settleElsewhere: (task: string) => void
  stale: boolean
  /** The recovery has gone on: of the acts on it, only erasing is left. */
  goneOn: boolean
  /** How long an answer to a press takes, ms. */
  settleMs: number
  refuse: Problem | undefined
  /** What the API takes as proof of who asks, where staff sign in. */
  proof: string
  close: () => Promise<void>
}

type Options = {
  files?: string
  port?: number
  onOneMachine?: boolean
  empty?: boolean
  /** Where staff sign in; then the API takes only who brings `proof`. */
  signIn?: SignInSettings
  /** Changes each task of the sample. */
  change?: (task: Task) => Task
}

const perPage = 25

export async function startMockApi({
  files,
  port = 0,
  onOneMachine = true,
  empty = false,
  signIn,
  change = (task) => task,
}: Options = {}): Promise<MockApi> {
  const settled = new Map<string, string>()
  const all = empty ? [] : [...recoveries, ...older]
  const known = empty ? [] : tasks.map(change)
  let clock = storyNow
  let url = ''
  const api: MockApi = {
    url: '',
    asked: [],
    posted: [],
    down: false,
    stale: false,
    goneOn: false,
    settleMs: 0,
    refuse: undefined,
    proof: 'Bearer access-1',
    settleElsewhere: (task) => void settled.set(task, 'someone else'),
    close: () => {
      server.closeAllConnections()
      return new Promise((closed) => server.close(() => closed()))
    },
  }

  const sorted = (by: string | null) => {
    const withWord = all.filter(({ nextWordBy }) => nextWordBy !== undefined)
    if (by === 'word') return withWord.sort((a, b) => `${a.nextWordBy}`.localeCompare(`${b.nextWordBy}`))
    return by === 'oldest' ? all.toReversed() : all
  }

  const open = () => (api.stale ? known : known.filter((task) => !settled.has(task.id)))

  const answerTo = (path: string, query: URLSearchParams): object | undefined => {
    const [area, ...rest] = path.slice(1).split('/').map(decodeURIComponent)
    if (area === 'console' && rest[1] === 'recoveries') {
      if (rest[3] === 'letters') return rest[4]?.startsWith('letter#') ? sentLetter : undefined
      const page = rest[2] && recoveryPage(rest[2], open())
      if (rest[2]) return page ? { ...page, ...(api.goneOn && { acts: ['erase'] }) } : undefined
      const stage = query.get('stage')
      const from = Number(query.get('cursor') ?? 0)
      const found = sorted(query.get('sort')).filter((each) => !stage || each.stage === stage)
      return {
        recoveries: found.slice(from, from + perPage),
        ...(found.length > from + perPage && { next: String(from + perPage) }),
      }
    }
    if (area === 'console' && rest[1] === 'tasks' && !rest[2]) return { tasks: open() }
    if (path === '/console/api/me') return { name: 'Sam', role: 'approver', signedIn: signIn !== undefined }
    if (area === 'console') return empty ? nothing[rest[1] ?? ''] : sampleAnswer(rest[1], rest[2], rest[3])
    if (!onOneMachine) return undefined
    if (path === '/local/clock') return { now: clock, skipping: false, nextDue: hoursAhead(28) }
    const letters = empty ? [] : mailbox(url)
    if (path === '/mailbox/letters') return { letters: letters.map(({ html, text, headers, ...row }) => row) }
    if (area === 'mailbox') return letters.find((letter) => letter.id === rest[1])
    return undefined
  }

  const settle = async (id: string, response: ServerResponse) => {
    await new Promise((waited) => setTimeout(waited, api.settleMs))
    if (api.refuse) return say(response, api.refuse.status, api.refuse)
    const by = settled.get(id)
    if (by) return say(response, 409, { title: 'Already settled', detail: `Settled by ${by}: “Refund”.` })
    const task = known.find((each) => each.id === id)
    if (!task) return say(response, 404, { title: 'No such task' })
    settled.set(id, 'you')
    say(response, 202, { task, state: 'done' })
  }

  const server = createServer(async (request, response) => {
    if (api.down) return request.socket.destroy()
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://mock')
    api.asked.push(`${request.method} ${pathname}`)
    const isOurs = pathname.startsWith('/console/api/')
    if (signIn && isOurs && request.headers.authorization !== api.proof)
      return say(response, 401, { message: 'Unauthorized' })
    if (request.method === 'POST' && /^\/console\/api\/tasks\/[^/]+$/.test(pathname))
      return settle(decodeURIComponent(pathname.slice('/console/api/tasks/'.length)), response)
    if (request.method === 'POST' && pathname === '/local/clock/skip') {
      clock = hoursAhead(28)
      return say(response, 200, { now: clock })
    }
    if (request.method === 'POST') {
      api.posted.push({ path: decodeURIComponent(pathname), body: await json(request) })
      return api.refuse ? say(response, api.refuse.status, api.refuse) : say(response, 202, { state: 'accepted' })
    }
    const isAnswer = /^\/(console\/api|mailbox|local)\//.test(pathname)
    if (!isAnswer) return fileAt(files, pathname, response, signIn)
    const answer = answerTo(pathname, searchParams)
    if (answer === undefined) return say(response, 404, { title: 'Not found' })
    const etag = `"${createHash('sha256').update(JSON.stringify(answer)).digest('hex').slice(0, 16)}"`
    if (request.headers['if-none-match'] === etag) return response.writeHead(304, { etag }).end()
    say(response, 200, answer, { etag })
  })

  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  api.url = url
  return api
}

function say(response: ServerResponse, status: number, body: object, headers: Record<string, string> = {}): void {
  const type = status < 400 ? 'application/json' : 'application/problem+json'
  response.writeHead(status, { 'content-type': type, ...headers }).end(JSON.stringify({ status, ...body }))
}
