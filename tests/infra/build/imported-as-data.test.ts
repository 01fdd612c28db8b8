import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { dataImports } from '#infra/build/esbuild-plugin.ts'
import { importedFrom } from '#infra/build/imported-as-data.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'imports-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const letter = (body: string) =>
  `<mjml><mj-body><mj-section><mj-column>${body}</mj-column></mj-section></mj-body></mjml>`

test('a bundle that imports YAML holds its data', async () => {
  await writeFile(join(folder, 'policy.yaml'), 'ceiling: { minor: 500, currency: EUR }')
  await writeFile(join(folder, 'entry.ts'), `import policy from './policy.yaml'\nconsole.log(policy.ceiling.minor)`)
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'entry.ts')],
    bundle: true,
    write: false,
    plugins: [dataImports],
  })
  expect(outputFiles[0]?.text).toContain('minor: 500')
})

test('a letter is imported as the HTML it compiles to, with what it includes', async () => {
  await writeFile(join(folder, 'foot.mjml'), '<mj-text>Yours, the shop</mj-text>')
  await writeFile(join(folder, 'letter.mjml'), letter('<mj-text>Hello</mj-text><mj-include path="./foot.mjml" />'))
  const html = await importedFrom(join(folder, 'letter.mjml'))
  expect(html).toMatch(/^<!doctype html>/i)
  expect(html).toContain('Yours, the shop')
})

test('a change in an included template changes the letter', async () => {
  await writeFile(join(folder, 'foot.mjml'), '<mj-text>Yours, the shop</mj-text>')
  await writeFile(join(folder, 'letter.mjml'), letter('<mj-include path="./foot.mjml" />'))
  await importedFrom(join(folder, 'letter.mjml'))
  await writeFile(join(folder, 'foot.mjml'), '<mj-text>Kind regards</mj-text>')
  expect(await importedFrom(join(folder, 'letter.mjml'))).toContain('Kind regards')
})

test('a letter with a mistake in its markup stops the build and names it', async () => {
  await writeFile(join(folder, 'wrong.mjml'), letter('<mj-txt>Hello</mj-txt>'))
  await expect(importedFrom(join(folder, 'wrong.mjml'))).rejects.toThrow(/wrong\.mjml.*mj-txt/)
})

test('F50 public holidays are looked up at build, here and where customers live', async () => {
  const file = join(folder, 'workdays.yaml')
  await writeFile(file, 'holidays: !public-holidays [GB-ENG, DE-BY]')
  const { holidays } = (await importedFrom(file)) as { holidays: Record<string, string[]> }
  const year = new Date().getUTCFullYear()
  expect(holidays['GB-ENG']).toContain(`${year + 2}-12-25`)
  expect(holidays['DE-BY']).toContain(`${year}-01-06`)
})

test('F50 a place whose holidays nobody knows stops the build, and says what is allowed', async () => {
  const file = join(folder, 'workdays.yaml')
  await writeFile(file, 'holidays: !public-holidays [Atlantis]')
  await expect(importedFrom(file)).rejects.toThrow(/"Atlantis".*ISO 3166/)
})
