import { beforeEach, describe, expect, test } from 'vitest'
import { askAPerson } from '#functions/ask-a-person/handler.ts'
import { bringAPerson } from '#functions/bring-a-person/handler.ts'
import type { Decision } from '#workflows/recovery/recovery.ts'
import { aRecovery, asking, confirmed } from '../support/a-recovery.ts'
import { iso, noon } from '../support/an-order.ts'
import { faulty } from '../support/faults.ts'
import { handOn } from '../support/hand-on.ts'
import { type InMemory, inMemory } from '../support/in-memory.ts'
import type { Around } from '../support/memory-table.ts'

const { id } = aRecovery()
const unhappy = { round: 1, says: 'unhappy' as const, at: iso(noon), since: iso(noon) }
const refund: Decision = { decide: 'next-remedy', remedy: 'refund' }
const trouble = { state: 'Put it right', error: 'CannotBeFixed' }
const input = (n = 0) => ({ ...asking({ token: `token-${n}`, enteredAt: iso(noon + n * 1000) }), trouble })
let parts: InMemory
let process: Around

const tasks = async () => (await parts.tasks.ofOwner(id)).map(({ name, state }) => `${name} ${state}`)
const recovery = () => parts.recoveries.get(id)
async function settle(name: string, decision: Decision) {
  await parts.tasks.settle(`${id}.${name}`, decision, noon)
  await parts.answers.send({ recovery: id, heard: { about: 'decision', task: name, decision } })
}

beforeEach(async () => {
  process = async (_, run) => run()
  parts = inMemory((call, run) => process(call, run))
  await parts.recoveries.open(aRecovery({ remedy: confirmed, said: unhappy, stage: 'check-back' }))
})

describe('a customer who is not happy', () => {
  test('S1.6 is called by a person, who starts the next round with another remedy', async () => {
    await bringAPerson(parts)(input())
    expect(await tasks()).toEqual(['bring-a-person~1 open'])
    await settle('bring-a-person~1', refund)
    await handOn(parts)
    expect(parts.tokens.tell).toHaveBeenCalledExactlyOnceWith(
      'token-0',
      expect.objectContaining({ answer: expect.anything() }),
    )
    expect(await recovery()).toMatchObject({ round: 2, remedy: { n: 2, kind: 'refund', state: 'chosen' }, misses: 0 })
  })

  test('F93 nobody called in time: it is the same call, still open, and its answer still counts', async () => {
    await bringAPerson(parts)(input())
    await askAPerson(parts)({ ...input(1), trouble: { state: 'Bring a person', error: 'States.Timeout' } })
    expect(await tasks()).toEqual(['bring-a-person~1 open'])
    await settle('bring-a-person~1', refund)
    await handOn(parts)
    expect(parts.tokens.tell).toHaveBeenLastCalledWith('token-1', {
      answer: expect.objectContaining({ goOn: 'put-it-right' }),
    })
    expect((await recovery()).round).toBe(2)
  })

  test('F38 who decides the very moment the task can be seen is heard', async () => {
    process = async (call, run) => {
      const answer = run()
      process = async (_, next) => next()
      if (!call.startsWith('put TASK')) process = watching
      else {
        await settle('bring-a-person~1', refund)
        await handOn(parts)
      }
      return answer
    }
    const watching = process
    await bringAPerson(parts)(input())
    await handOn(parts)
    expect((await recovery()).round).toBe(2)
    expect(parts.tokens.tell).toHaveBeenCalledTimes(1)
  })

  test('F27 a repeated invocation after the decision begins no third round and calls nobody again', async () => {
    await bringAPerson(parts)(input())
    await settle('bring-a-person~1', refund)
    await handOn(parts)
    await bringAPerson(parts)(input())
    await handOn(parts)
    expect((await recovery()).round).toBe(2)
    expect(await tasks()).toEqual(['bring-a-person~1 done'])
  })

  test('F74 a decision that is handed on twice counts once', async () => {
    await bringAPerson(parts)(input())
    await settle('bring-a-person~1', refund)
    await settle('bring-a-person~1', refund)
    await handOn(parts)
    expect((await recovery()).round).toBe(2)
  })
})

describe('whatever a recovery cannot do by itself', () => {
  beforeEach(async () => {
    await parts.recoveries.change(id, {
      said: undefined,
      remedy: { n: 1, kind: 'expedite', state: 'failed', because: 'no-stock' },
    })
  })

  test('S1.6 a person decides, and the recovery goes on where they say', async () => {
    await askAPerson(parts)(input())
    const [task] = await parts.tasks.ofOwner(id)
    await settle(task?.name ?? '', { decide: 'go-on', at: 'compensate', remedy: 'refund' })
    await handOn(parts)
    expect(parts.tokens.tell).toHaveBeenCalledWith('token-0', {
      answer: expect.objectContaining({ goOn: 'compensate' }),
    })
    expect((await recovery()).remedy).toMatchObject({ kind: 'refund', state: 'confirmed' })
  })

  test('F93 asked again it is the same task, still open', async () => {
    await askAPerson(parts)(input())
    await askAPerson(parts)(input(1))
    expect(await tasks()).toHaveLength(1)
  })

  test('F38 a decision that was made but never handed on is heard when the task is asked for again', async () => {
    await askAPerson(parts)(input())
    const [task] = await parts.tasks.ofOwner(id)
    await parts.tasks.settle(task?.id ?? '', { decide: 'go-on', at: 'close' }, noon)
    await askAPerson(parts)(input(1))
    await handOn(parts)
    expect(parts.tokens.tell).toHaveBeenCalledWith('token-1', { answer: expect.objectContaining({ goOn: 'close' }) })
  })

  test.each(['crash before', 'crash after'] as const)(
    'F41 cut off (%s) at any call and tried again, there is one task and its decision counts',
    async (kind) => {
      for (let call = 0; call < 4; call++) {
        parts = inMemory((name, run) => process(name, run))
        process = async (_, run) => run()
        await parts.recoveries.open(aRecovery({ remedy: { n: 1, kind: 'expedite', state: 'failed' } }))
        process = faulty([{ call, kind }]).around
        await askAPerson(parts)(input()).catch(() => undefined)
        process = async (_, run) => run()
        await askAPerson(parts)({ ...input(), token: 'token-again', retryCount: 1 })
        const [task, ...others] = await parts.tasks.ofOwner(id)
        expect(others).toEqual([])
        await settle(task?.name ?? '', { decide: 'go-on', at: 'close' })
        await handOn(parts)
        expect(parts.tokens.tell).toHaveBeenLastCalledWith('token-again', {
          answer: expect.objectContaining({ goOn: 'close' }),
        })
      }
    },
  )
})
