import { asText, nameAt, referencesIn, type Stacks } from './references.ts'

/** What a role may do, by the name of what it may do it to. */
export type Permissions = Record<string, string[]>

type Statement = { Effect: string; Action: string | string[]; Resource: unknown }

const sorted = (permissions: Permissions): Permissions =>
  Object.fromEntries(Object.entries(permissions).map(([name, actions]) => [name, [...new Set(actions)].sort()]))

/** Everything that each role of the stacks is allowed, by the name of the role. */
export function permissionsOf(stacks: Stacks): Record<string, Permissions> {
  const found: Record<string, Permissions> = {}
  for (const [stack, { Resources }] of Object.entries(stacks))
    for (const { Type, Properties = {} } of Object.values(Resources)) {
      if (Type !== 'AWS::IAM::Policy') continue
      const { Statement } = Properties.PolicyDocument as { Statement: Statement[] }
      for (const role of referencesIn(stacks, stack, Properties.Roles)) {
        found[nameAt(role)] ??= {}
        const permissions = found[nameAt(role)] as Permissions
        for (const { Action, Resource } of Statement)
          for (const resource of [Resource].flat()) {
            const name = asText(stacks, stack, resource)
            permissions[name] = [...(permissions[name] ?? []), ...[Action].flat()]
          }
      }
    }
  return Object.fromEntries(Object.entries(found).map(([role, permissions]) => [role, sorted(permissions)]))
}
