export const severities = ['low', 'medium', 'high'] as const
export type Severity = (typeof severities)[number]

/** What a failure weighs, as the policy's figure of that name says. @throws Error for anything else it says */
export function severityIn({ severity }: Record<string, unknown>): Severity {
  const known = severities.find((one) => one === severity)
  if (known === undefined)
    throw new Error(`the policy's severity is ${String(severity)}; allowed: ${severities.join(', ')}`)
  return known
}
