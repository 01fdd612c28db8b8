import { keys, latestFirst } from '../records.ts'
import type { Runtime } from '../runtime.ts'
import { machineOf } from './arns.ts'
import { type Body, nextTokenAfter, optionalText, pageSizeOf, pageTokenOf, textOf } from './request.ts'

const CLOSED = ['SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED']

/** `order` sorts the latest start first; the name makes it unique. */
type Listed = { order: string; status: string; name: string; startDate: number; stopDate?: number }

/** ListExecutions: the latest started first, all or those of one status, by pages. */
export async function listExecutions(runtime: Runtime, body: Body): Promise<object> {
  const stateMachineArn = textOf(body, 'stateMachineArn')
  const machine = machineOf(runtime, stateMachineArn)
  const filter = optionalText(body, 'statusFilter')
  const size = pageSizeOf(body)
  const after = pageTokenOf(body)
  const found = filter === undefined || filter === 'RUNNING' ? running(runtime, machine.name, after) : []
  for (const status of CLOSED) {
    if (filter === undefined || filter === status) {
      found.push(...(await closed(runtime, machine.name, status, after, size + 1)))
    }
  }
  // One that closed while this was being read was found twice; it counts as closed.
  const unique = [...new Map(found.map((listed) => [listed.order, listed])).values()]
  unique.sort((a, b) => (a.order < b.order ? -1 : 1))
  const page = unique.slice(0, size)
  const last = page.at(-1)
  return {
    executions: page.map(({ order, ...listed }) => ({
      executionArn: `${machine.arn.replace(':stateMachine:', ':execution:')}:${listed.name}`,
      stateMachineArn,
      ...listed,
    })),
    ...(unique.length > size && last !== undefined && { nextToken: nextTokenAfter(last.order) }),
  }
}

function running(runtime: Runtime, machine: string, after: string | undefined): Listed[] {
  const listed: Listed[] = []
  for (const [key, startMs] of runtime.executions.starts()) {
    const [of, name = ''] = key.split('/', 2)
    const order = `${latestFirst(startMs)}/${name}`
    if (of !== machine || (after !== undefined && order <= after)) continue
    listed.push({ order, name, status: 'RUNNING', startDate: startMs / 1000 })
  }
  return listed
}

async function closed(
  runtime: Runtime,
  machine: string,
  status: string,
  after: string | undefined,
  limit: number,
): Promise<Listed[]> {
  const prefix = keys.listed(machine, status, 0, '').replace(/\d+\/$/, '')
  const from = after === undefined ? prefix : `${prefix}${after}\u0000`
  const records = await runtime.journal.range({ from, to: `${prefix}\uffff`, limit })
  return records.map(([key, stopMs]) => {
    const order = key.slice(prefix.length)
    const [inverted = '', name = ''] = order.split('/', 2)
    return { order, name, status, startDate: (1e15 - Number(inverted)) / 1000, stopDate: Number(stopMs) / 1000 }
  })
}
