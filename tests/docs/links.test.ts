import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '#infra/build/root.ts'

describe.each(['README.md', 'SECURITY.md', 'docs/privacy.md', 'docs/threats.md'])('%s', (page) => {
  const text = readFileSync(join(root, page), 'utf8')

  test('leads only to what is there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) => link)
    expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([])
  })

  test('names only commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const named = [...text.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, script = '']) => script)
    expect(named.filter((script) => !Object.hasOwn(scripts, script))).toEqual([])
  })
})

test('every threat names a test that fails when nothing stands against it any more', () => {
  const rows = readFileSync(join(root, 'docs/threats.md'), 'utf8')
    .split('\n')
    .filter((line) => /^\| (\*\*)?[STRIDE]/.test(line))
  expect(rows.length).toBeGreaterThan(15)
  const without = rows.filter((row) => !row.includes('.test.ts)') && !row.includes('/invariants/'))
  expect(without.map((row) => row.split('|')[2]?.trim())).toEqual(['code comes in with a package'])
})
