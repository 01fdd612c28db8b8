import { describe, expect, test } from 'vitest'
import type { RecoveryPage } from '../../console/api/answers.ts'
import { smooth } from '../../console/graph/smooth.ts'
import { visitsOf } from '../../console/graph/visits-of.ts'
import { walked } from '../../console/graph/walked.ts'
import { inBrowser, openConsole } from './console-in-browser.ts'
import { recoveries } from './sample/recoveries.ts'
import { recoveryPage } from './sample/recovery-page.ts'

const id = recoveries.find((each) => each.order === 'A-10455')?.id ?? ''
const at = '2026-01-14T10:00:00.000Z'

describe('the way a recovery came', () => {
  test('counts rounds and retries, and marks the ways it took', () => {
    const way = walked([
      { stage: 'acknowledge', at },
      { stage: 'put-it-right', at, retries: 2 },
      { stage: 'ask-a-person', at },
      { stage: 'put-it-right', at },
    ])
    expect(way.current).toBe('Put it right')
    expect(way.visits.get('Put it right')).toEqual({ times: 2, retries: 2 })
    expect(way.took('Put it right', 'Ask a person')).toBe(true)
    expect(way.took('Go on where they say', 'Put it right')).toBe(true)
    expect(way.took('Put it right', 'Compensate')).toBe(false)
  })

  test('is read from what it left behind where nobody kept it', () => {
    const { path: _, ...page } = recoveryPage(id, []) as RecoveryPage
    const letters = page.letters.filter(({ kind }) => kind !== 'update')
    expect(visitsOf({ ...page, letters }).map(({ stage }) => stage)).toEqual([
      'acknowledge',
      'put-it-right',
      'compensate',
      'write-recap',
      'wait-to-check-back',
      'check-back',
      'bring-a-person',
    ])
  })

  test('is drawn without a corner', () => {
    const points = [0, 1, 2, 3].map((n) => ({ x: n * 10, y: n * n }))
    expect(smooth(points)).toBe('M0 0Q10 1 15 2.5Q20 4 30 9')
    expect(smooth(points.slice(0, 2))).toBe('M0 0L10 1')
  })
})

inBrowser('S3.4 the drawing shows the very states, where the recovery is, and the way it came', async () => {
  const { page } = await openConsole(`#/recoveries/${id}`)
  const drawing = page.getByRole('region', { name: 'The path through the process' })
  await drawing.waitFor()
  expect(await drawing.locator('.state').count()).toBe(13)
  expect(await drawing.locator('.state.current text').first().textContent()).toBe('Bring a person')
  expect(await drawing.locator('.state.behind').count()).toBe(6)
  expect(await drawing.locator('.arrow.taken').count()).toBe(6)
  expect(await drawing.getByText('↻2').count()).toBe(1)
  expect(await drawing.getByRole('link', { name: /AWS console/ }).getAttribute('href')).toContain('/states/home')
})
