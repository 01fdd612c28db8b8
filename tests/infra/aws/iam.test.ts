import { beforeAll, describe, expect, test } from 'vitest'
import { type Permissions, permissionsOf } from '../../support/permissions.ts'
import type { Stacks } from '../../support/references.ts'
import { templatesOf } from '../../support/synthesized.ts'
import { comesDueIn, everyone, executions, permitted, schedules } from './permitted.ts'

let stacks: Stacks
let allowed: Record<string, Permissions>
beforeAll(async () => {
  const templates = Object.entries(await templatesOf('prod'))
  stacks = Object.fromEntries(templates.map(([id, template]) => [id, template.toJSON()])) as Stacks
  allowed = permissionsOf(stacks)
}, 60_000)

const together = (parts: Permissions[]): Permissions => {
  const names = new Set(parts.flatMap((part) => Object.keys(part)))
  return Object.fromEntries(
    [...names].map((name) => [name, [...new Set(parts.flatMap((part) => part[name] ?? []))].sort()]),
  )
}

const idOf = (name: string) => `${name.replaceAll('-', '')}function`
const roleOf = (name: string) =>
  Object.keys(allowed).find((role) => role.replace(/^(Mail(?=send|mail)|Inbox|Rounds)/, '') === `${idOf(name)}Role`) ??
  name

describe('F103 what a role may do', () => {
  test.each(Object.entries(permitted))('%s may do this and nothing else', (name, parts) => {
    const role = roleOf(name)
    const ownLog = { [role.replace(/Role$/, 'Log')]: ['logs:CreateLogStream', 'logs:PutLogEvents'] }
    expect(allowed[role]).toEqual(together([ownLog, everyone, ...parts]))
  })

  test('the state machine may call its steps, and tell of itself', () => {
    const { '*': anywhere, ...steps } = allowed.RecoveryMachineRole ?? {}
    expect(Object.keys(steps)).toHaveLength(12)
    expect(Object.values(steps).every((actions) => actions.join() === 'lambda:InvokeFunction')).toBe(true)
    expect(anywhere?.filter((action) => !/^(xray:|logs:.*(LogDeliver|ResourcePolic|LogGroups))/.test(action))).toEqual(
      [],
    )
  })

  test('the timer may call the function that sees to what is due, and put what needs none into its queue', () => {
    expect(allowed.TimerRole).toEqual(together([{ duefunctionLive: ['lambda:InvokeFunction'] }, ...comesDueIn]))
  })

  test('whoever makes the rounds may call the functions that look, and nothing else', () => {
    const { RoundsRole = {} } = allowed
    expect(Object.keys(RoundsRole)).toContain('RoundskeepwatchfunctionLive')
    expect([...new Set(Object.values(RoundsRole).flat())]).toEqual(['lambda:InvokeFunction'])
  })

  test('there is no other role, and none is given more than its own policy says', () => {
    const roles = [...Object.keys(permitted).map(roleOf), 'RecoveryMachineRole', 'TimerRole', 'RoundsRole']
    expect(Object.keys(allowed).sort()).toEqual(roles.sort())
    const declared = Object.values(stacks).flatMap(({ Resources }) => Object.values(Resources))
    const wider = declared.filter(
      ({ Type, Properties }) => Type === 'AWS::IAM::Role' && (Properties?.ManagedPolicyArns ?? Properties?.Policies),
    )
    expect(wider).toEqual([])
    expect(declared.filter(({ Type }) => Type === 'AWS::IAM::Role')).toHaveLength(roles.length)
  })

  test('none has an action by wildcard, nor a thing but where AWS knows no names', () => {
    const pairs = Object.values(allowed).flatMap((permissions) =>
      Object.entries(permissions).flatMap(([thing, actions]) => actions.map((action) => `${action} on ${thing}`)),
    )
    const wild = pairs.filter((pair) => pair.includes('*') && !/^(xray|logs):\w+ on \*$/.test(pair))
    expect([...new Set(wild)].sort()).toEqual([
      's3:DeleteObject on InboxReceived/received/*',
      's3:GetObject on InboxReceived/received/*',
      `scheduler:CreateSchedule on ${schedules}`,
      `states:GetExecutionHistory on ${executions}`,
    ])
  })
})
