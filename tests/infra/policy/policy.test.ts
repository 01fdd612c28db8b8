import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '#infra/build/root.ts'
import { decided } from '#infra/policy/decide.ts'
import { jsonSchema } from '#infra/policy/json-schema.ts'
import { openedPolicy } from '#infra/policy/opened-policy.ts'
import { compared } from '#infra/policy/replay/compared.ts'
import { asPage } from '#infra/policy/replay/page.ts'
import { rowsOf } from '#infra/policy/replay/table.ts'

const ours = join(root, 'config/policy.yaml')
const railway = join(root, 'tests/workflows/compensation/schemes/delay-repay-15.yaml')
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'policy-'))
})
afterAll(() => rm(folder, { recursive: true }))
async function written(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text)
  return join(folder, name)
}

describe('a policy is tried on a case', () => {
  test('and answers the amount, the reasons that add up to it, and the ratio', async () => {
    const aCase = await written('case.json', '{ "failure": "late", "daysLost": 3, "price": 64, "currency": "EUR" }')
    const { amount, reasons, ratio } = JSON.parse(await decided(ours, aCase))
    expect(amount.currency).toBe('EUR')
    expect(reasons.reduce((sum: number, { minor }: { minor: number }) => sum + minor, 0)).toBe(amount.minor)
    expect(ratio.before).toBeLessThan(1)
    expect(ratio.after).toBeGreaterThan(1)
  })

  test('and a scheme of another kind is tried in the same way', async () => {
    const aCase = await written('journey.yaml', 'ticket: return\nfare: 80\nminutesLate: 20\n')
    expect(JSON.parse(await decided(railway, aCase))).toEqual({
      amount: { minor: 1000, currency: 'GBP' },
      reasons: [{ text: '12.5 % of the return fare, for 20 minutes', minor: 1000 }],
      ratio: { before: null, after: null },
    })
  })

  test.each([
    [
      'a fact nobody knows',
      'ticket: single\nfare: 80\nminuteLate: 20',
      /line 3: minuteLate: no such fact.*did you mean minutesLate/,
    ],
    [
      'a fact that is missing',
      'ticket: single\nfare: 80',
      /minutesLate: this fact is missing; allowed: a number, at least 0/,
    ],
    [
      'a word that is none of ours',
      'ticket: weekly\nfare: 80\nminutesLate: 1',
      /line 1: ticket: .*found "weekly"; allowed: one of single, return, season/,
    ],
    [
      'another currency',
      'ticket: single\nfare: { minor: 1, currency: EUR }\nminutesLate: 1',
      /line 2: fare: another currency; found "EUR"; allowed: GBP/,
    ],
  ])('F91 and %s is refused with its line, what was found and what is allowed', async (_, text, message) => {
    await expect(decided(railway, await written('wrong.yaml', text))).rejects.toThrow(message)
  })
})

describe('the worked examples of the guide', async () => {
  const guide = await readFile(join(root, 'workflows/compensation/README.md'), 'utf8')
  const examples = guide.split('### Worked example').slice(1)
  const policyIn = (example: string) => /```yaml\n([\s\S]*?)```/.exec(example)?.[1] ?? ''

  test.each(examples.map((text) => [text.split('\n')[0], text]))('%s can be used', async (_, text) => {
    expect((await openedPolicy(await written('example.yaml', policyIn(text)))).facts).not.toEqual({})
  })

  test('answer what the guide says', async () => {
    const [flights = '', stamps = ''] = examples
    const [, aCase = ''] = /echo '(.*)' > case.json/.exec(flights) ?? []
    const answer = await decided(await written('flights.yaml', policyIn(flights)), await written('case.json', aCase))
    expect(flights).toContain(answer)
    const posted =
      '{ "postedOn": "2025-05-01", "arrivedOn": "2025-05-14", "price": 400, "season": "monthly", "hoursWithout": 50 }'
    const many = await decided(await written('stamps.yaml', policyIn(stamps)), await written('posted.json', posted))
    expect(JSON.parse(many).reasons).toEqual([
      { text: '12 stamps', minor: 2040 },
      { text: 'half of one journey', minor: 500 },
      { text: '50 hours without power', minor: 18_500 },
    ])
  })
})

describe('a policy is checked', () => {
  test('F91 and a typo is refused with its line', async () => {
    const typo = (await readFile(ours, 'utf8')).replace('ceilingPercent: 150', 'ceilngPercent: 150')
    const line = typo.split('\n').findIndex((text) => text.includes('ceilngPercent')) + 1
    await expect(openedPolicy(await written('typo.yaml', typo))).rejects.toThrow(
      new RegExp(`line ${line}: rebalance.ceilngPercent: no such setting.*did you mean ceilingPercent`),
    )
  })

  test.each([
    [
      'a name that stands there twice',
      'facts:\n  days: number\n  days: text\n',
      /line 3: .*unique; found "days: text"/,
    ],
    ['a bracket that is never closed', 'facts: {}\nlines: [\n', /line \d: /],
  ])('F91 and a file with %s is refused with its line', async (_, text, message) => {
    await expect(openedPolicy(await written('no.yaml', text))).rejects.toThrow(message)
  })

  test('F91 on the command line it ends with 2, and says so without a trace', async () => {
    const typo = await written('broken.yaml', 'facts: { days: numbr }')
    const [code, said] = await new Promise<[unknown, string]>((resolve) =>
      execFile('npx', ['tsx', 'infra/policy/policy.ts', 'check', typo], { cwd: root }, (error, _, stderr) =>
        resolve([error?.code, stderr]),
      ),
    )
    expect(code).toBe(2)
    expect(said).toContain('line 1: facts.days')
    expect(said).not.toContain('    at ')
  }, 60_000)

  test('the schema that editors complete it by is the one the policy is read with', async () => {
    const kept = JSON.parse(await readFile(join(root, 'config/policy.schema.json'), 'utf8'))
    expect(kept, 'npm run -s policy -- schema > config/policy.schema.json').toEqual(JSON.parse(jsonSchema()))
    expect(await readFile(ours, 'utf8')).toMatch(/^# yaml-language-server: \$schema=\.\/policy\.schema\.json/)
  })
})

describe('a policy is replayed on what happened', () => {
  const replayed = async (history: string) => {
    const generous = (await readFile(ours, 'utf8')).replace('atLeast: 3', 'atLeast: 30')
    const after = await openedPolicy(await written('generous.yaml', generous))
    return compared(await written('history', history), after, await openedPolicy(ours), () => undefined)
  }

  test('S1.12 and shows who would have got more, and what lies beyond the knee of the curve', async () => {
    const history = [
      { id: 'small', failure: 'late', price: { minor: 2000, currency: 'EUR' }, daysLost: 1, channel: 'web' },
      { id: 'large', failure: 'damaged', price: { minor: 90_000, currency: 'EUR' }, daysLost: 2 },
    ]
    const { tallies, notUsed } = await replayed(history.map((one) => JSON.stringify(one)).join('\n'))
    expect(tallies.map(({ more, less, same }) => [more.recoveries, less.recoveries, same])).toEqual([[1, 0, 1]])
    expect(tallies[0]?.largest).toEqual([{ name: 'small', before: 300, after: 3000 }])
    expect(tallies.map(({ before, after }) => [before.beyondKnee, after.beyondKnee > 0])).toEqual([[0, true]])
    expect(tallies.flatMap(rowsOf)).toContainEqual(expect.arrayContaining(['would have got more', '+€27.00']))
    expect(notUsed).toEqual(['channel'])
    const page = asPage(tallies, { policy: 'new', against: 'old', history: '<history>' })
    expect(page.match(/<svg/g)).toHaveLength(2)
    expect(page).toContain('&lt;history&gt;')
  })

  test('from a spreadsheet as well', async () => {
    const { tallies } = await replayed(
      'id,failure,price,currency,daysLost,express\na,late,20.00,EUR,1,yes\nb,"lost",1000,EUR,,no\n',
    )
    expect(tallies.map(({ recoveries, currency }) => [recoveries, currency])).toEqual([[2, 'EUR']])
  })

  test.each([
    ['half a line', '{"failure":"late"', /line\.1: this is no JSON/],
    [
      'a wrong fact',
      '{"failure":"late","price":{"minor":1,"currency":"EUR"},"daysLost":"two"}',
      /line\.1: daysLost: this is not allowed, for .*found "two"; allowed: a number/,
    ],
    ['a row too short', 'failure,price\nlate', /line\.2: there are 1 cells.*allowed: 2/],
    ['nothing in it', '\n', /no recovery in it/],
  ])('F91 and a history with %s is refused, with its line', async (_, history, message) => {
    await expect(replayed(history)).rejects.toThrow(message)
  })
})
