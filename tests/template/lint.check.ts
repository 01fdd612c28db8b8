import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { synthesized } from '#infra/build/synth.ts'
import { tools } from './tools.ts'

type Finding = { Message: string; Rule: { Id: string }; Location: { Path: { Path?: string[] } } }

/** What cfn-lint warns of and we let stand, and why. */
const letStand: Record<string, string> = {
  W3005:
    'The CDK has a function wait for its role and for that role’s policy: the first of the two is plain without it',
  W6001: 'An output that says the name of what another stack keeps reads it from that stack',
}

const findingsIn = (templates: string[]): Promise<Finding[]> =>
  new Promise((resolve, reject) => {
    const asked = [tools.cfnLint, '--format', 'json', ...templates]
    execFile(tools.python, asked, { maxBuffer: 64e6 }, (error, said, wrong) => {
      if (error !== null && said === '') reject(new Error(wrong || error.message))
      else resolve(JSON.parse(said || '[]'))
    })
  })

test.each(['prod', 'local'])(
  'cfn-lint finds nothing in the templates of the stage %s that we do not know',
  async (stage) => {
    const folder = await synthesized(stage)
    const templates = readdirSync(folder).filter((name) => name.endsWith('.template.json'))
    expect(templates.length).toBeGreaterThan(2)
    const found = await findingsIn(templates.map((name) => join(folder, name)))
    const told = found
      .filter(({ Rule }) => !(Rule.Id in letStand))
      .map(({ Rule, Message, Location }) => `${Rule.Id} ${Location.Path.Path?.join('/')}: ${Message}`)
    expect(told).toEqual([])
  },
)
