import { expect, test } from 'vitest'
import type { Task } from '../../console/api/answers.ts'
import { framed } from '../../console/letters/framed.ts'
import { lineOfStages } from '../../console/recovery/line-of-stages.ts'
import { addressOf, type Route, routeOf } from '../../console/routing/route.ts'
import { steady } from '../../console/tasks/steady-tasks.ts'
import { speaking } from '../../console/words/language.ts'

const places: Exclude<Route, { page: 'nowhere' }>[] = [
  { page: 'now', stage: undefined, cursor: undefined },
  { page: 'now', stage: 'check-back', cursor: 'a+b/c=' },
  { page: 'recovery', id: 'r_1', letter: undefined },
  { page: 'recovery', id: 'r_1', letter: 'letter#recap#2' },
  { page: 'tasks', task: 'r_1#call/2', cursor: undefined },
  { page: 'event', receipt: 'e_1' },
  { page: 'mailbox', letter: '0100-ab%' },
]

test.each(places)('a link to %j leads there', (place) => {
  expect(routeOf(addressOf(place))).toEqual(place)
})

test('a stage that is not one is no filter, and an unknown page is nowhere', () => {
  expect(routeOf('#/?stage=lunch')).toEqual({ page: 'now', stage: undefined, cursor: undefined })
  expect(routeOf('#/lunch')).toEqual({ page: 'nowhere' })
})

const named = (...ids: string[]) => ids.map((id) => ({ id }) as Task)
const ids = (tasks: Task[]) => tasks.map(({ id }) => id).join('')

test('a task that comes never moves those that are shown, and one that goes leaves', () => {
  expect(ids(steady([], named('b', 'c'), new Set()))).toBe('bc')
  expect(ids(steady(named('b', 'c'), named('a', 'b', 'c'), new Set()))).toBe('bca')
  expect(ids(steady(named('b', 'c'), named('c'), new Set()))).toBe('c')
})

test('a card with something to say stays although its task is gone', () => {
  expect(ids(steady(named('b', 'c'), named('c'), new Set(['b'])))).toBe('bc')
})

test('a stage beside the line stands behind the one it leaves from', () => {
  const line = lineOfStages('keep-promise', 'acknowledge')
  expect(line.slice(0, 4).map(({ stage, is }) => `${stage} ${is}`)).toEqual([
    'acknowledge behind',
    'put-it-right behind',
    'keep-promise current',
    'compensate ahead',
  ])
})

test('a person who is asked stands behind what is known to be reached', () => {
  const line = lineOfStages('ask-a-person', 'compensate').map(({ stage }) => stage)
  expect(line.indexOf('ask-a-person')).toBe(line.indexOf('compensate') + 1)
})

test('the links of a letter ask for a new tab, wherever its head begins', () => {
  expect(framed('<!doctype html><html><head lang="en"><title>')).toBe(
    '<!doctype html><html><head lang="en"><base target="_blank"><title>',
  )
  expect(framed('<!DOCTYPE html><p>Hello')).toBe('<!DOCTYPE html><base target="_blank"><p>Hello')
  expect(framed('<header>Hello')).toBe('<base target="_blank"><header>Hello')
})

test('dates are written as the viewer does where their language is spoken, and a tag that is none is passed over', () => {
  expect(speaking(['fr-CA', 'en-NZ'], ['en'])).toEqual({ language: 'en', locale: 'en-NZ' })
  expect(speaking(['en-US@posix'], ['en'])).toEqual({ language: 'en', locale: 'en' })
  expect(speaking([], ['en', 'de'])).toEqual({ language: 'en', locale: 'en' })
})
