import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '#infra/build/root.ts'

/** How many requirements each founding essay holds: S0.1 to S0.18, and so on. */
const counts = [18, 18, 23, 23, 14]
const all = counts.flatMap((count, essay) => Array.from({ length: count }, (_, n) => `S${essay}.${n + 1}`))

const folder = join(root, 'tests')
const textsOf = (ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending) && !file.includes('node_modules'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
const testFiles = textsOf('.test.ts')

/** A story names what it proves in a line of its own, which becomes part of its test's title. */
const storiesProve = textsOf('.yaml').flatMap((story) => /^proves: .*$/m.exec(story) ?? [])

/** The first text after `test(`, `describe(`, or the table of a `test.each`. */
const title = /\b(?:test|it|describe)(?:\.(?!each|for)\w+)*\(\s*(['"`])((?:\\.|(?!\1).)*)\1/g
const tableTitle = /^[ \t]*(?:\]|.*\b(?:each|for)(?:<.*>)?\(.*|\})[)\]}\w, <>]*\)\(\s*(['"`])((?:\\.|(?!\1).)*)\1/gm
const idsIn = (text: string): string[] => text.match(/\bS[0-4]\.\d+\b/g) ?? []
const titles = testFiles.flatMap((text) =>
  [...text.matchAll(title), ...text.matchAll(tableTitle)].map(([, , said = '']) => said),
)

const proven = new Set([...titles, ...storiesProve].flatMap(idsIn))
const list = readFileSync(join(folder, 'requirements.md'), 'utf8')
const open = [...list.matchAll(/^- (S\d\.\d+) /gm)].map(([, id = '']) => id)

console.info(`${all.length - open.length} of ${all.length} requirements are proven; not yet: ${open.join(' ')}`)

test('every requirement is proven by a test or stands in the list of those that are not yet', () => {
  expect(all.filter((id) => !proven.has(id) && !open.includes(id))).toEqual([])
})

test('no requirement stands in the list that a test has proven', () => {
  expect(open.filter((id) => proven.has(id))).toEqual([])
})

test('the list and the titles name only requirements that there are, in order and once', () => {
  expect(open).toEqual(all.filter((id) => open.includes(id)))
  expect([...proven].filter((id) => !all.includes(id))).toEqual([])
})
