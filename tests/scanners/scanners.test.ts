import { expect, test } from 'vitest'
import { logged } from '../support/logged.ts'
import { customerLinks } from './customer-links.ts'
import { scan } from './scan.ts'

test('F69 F70 F71 mail scanners open every link of every page and change nothing', async () => {
  logged()
  const links = await customerLinks()
  const before = links.state()
  const answered = await scan(links, links.paths.length)
  expect(links.state()).toBe(before)
  expect(answered[200]).toBeGreaterThan(links.paths.length / 6)
  expect(answered[500]).toBeUndefined()
})

test('F69 a link that a scanner has opened a hundred times is answered by its customer with one tap', async () => {
  logged()
  const links = await customerLinks()
  const before = links.state()
  const path = links.paths.find((one) => one.endsWith('says=happy')) ?? ''
  for (let n = 0; n < 100; n++) await links.door.request(path)
  await links.door.request(path.split('?')[0] ?? '', { method: 'POST', body: new URLSearchParams({ says: 'happy' }) })
  expect(links.state()).not.toBe(before)
})
