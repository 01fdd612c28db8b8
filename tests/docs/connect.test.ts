import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '#infra/build/root.ts'
import { subscriptions } from '#workflows/failure-events/subscriptions.ts'
import { type SystemName, systemNames } from '#workflows/failure-events/systems.ts'

const folder = join(root, 'docs/connect')
const read = (name: string) => readFileSync(join(folder, `${name}.md`), 'utf8')
const guides = readdirSync(folder).map((file) => file.replace(/\.md$/, ''))
const addressOf = (system: SystemName) => (system === 'cloudevents' ? '/events' : `/systems/${system}`)

/** What a system's topics are called in its own settings; of the others the registry has a description. */
const isName = (topic: string): boolean => !topic.includes(' ')

/** The guide for the other way: what we ask of an order system. */
const asked = 'webhook'

test('every system that we read or post to has a guide, and nothing else has one', () => {
  expect(guides.filter((guide) => guide !== 'README').sort()).toEqual([...systemNames, asked].sort())
})

describe.each(systemNames)('the guide for %s', (system) => {
  test('says in this order what to paste, which secret goes where, what to choose, and what will be seen', () => {
    const parts = ['What you get:', '**Address.**', '**Secret.**', '**Topics.**', '**What you will see.**']
    const places = parts.map((part) => read(system).indexOf(part))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })

  test('has the address and the topics that the door knows', () => {
    expect(read(system)).toContain(`ADDRESS${addressOf(system)}`)
    const listed = [...read(system).matchAll(/^ {3}- `([^`]+)`$/gm)].map(([, topic]) => topic)
    const known = subscriptions[system]
    if (known.every(isName)) expect(listed.sort()).toEqual(known.toSorted())
  })

  test('is found from the overview, and is short', () => {
    expect(read('README')).toContain(`(${system}.md)`)
    expect(read(system).split('\n').length).toBeLessThan(45)
  })
})

test('the README leads to the guides, and no guide leads to nowhere', () => {
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain('(docs/connect/README.md)')
  for (const guide of guides)
    for (const [, to = ''] of read(guide).matchAll(/\]\((?!https:)([^)#]+)[^)]*\)/g))
      expect(existsSync(join(folder, to)), `${guide} leads to ${to}`).toBe(true)
})
