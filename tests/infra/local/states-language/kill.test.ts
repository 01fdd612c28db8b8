import { expect, test } from 'vitest'
import { killRounds } from './kill/kill-rounds.ts'

test('kill -9 at any moment loses no acknowledged story and runs no step that a story has gone past', async () => {
  const { acknowledged, lost, doubled } = await killRounds(10)
  expect(acknowledged).toBeGreaterThan(0)
  expect({ lost, doubled }).toEqual({ lost: 0, doubled: 0 })
}, 120_000)
