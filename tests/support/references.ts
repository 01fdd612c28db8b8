/** A template as JSON; the stacks of an app by their id. */
export type Stacks = Record<string, { Resources: Record<string, Declared>; Outputs?: Record<string, Output> }>
export type Declared = { Type: string; Properties?: Record<string, unknown> }
type Output = { Value: unknown; Export?: { Name: unknown } }

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Where a resource stands: its stack and its logical id. */
export const placeOf = (stack: string, logicalId: string): string => `${stack}/${logicalId}`

function exported(stacks: Stacks, name: unknown): string[] {
  for (const [stack, { Outputs = {} }] of Object.entries(stacks))
    for (const { Value, Export } of Object.values(Outputs))
      if (JSON.stringify(Export?.Name) === JSON.stringify(name)) return referencesIn(stacks, stack, Value)
  throw new Error(`no stack exports ${JSON.stringify(name)}`)
}

const namedInText = (text: string): string[] => [...text.matchAll(/\$\{([\w]+)[.}]/g)].map(([, name]) => name ?? '')

/** The places of the resources that a value of a template refers to, in other stacks as well. */
export function referencesIn(stacks: Stacks, stack: string, value: unknown): string[] {
  const own = (logicalId: unknown): string[] =>
    stacks[stack]?.Resources[String(logicalId)] === undefined ? [] : [placeOf(stack, String(logicalId))]
  if (!isRecord(value)) return []
  if ('Ref' in value) return own(value.Ref)
  if ('Fn::GetAtt' in value) return own([value['Fn::GetAtt']].flat()[0])
  if ('Fn::ImportValue' in value) return exported(stacks, value['Fn::ImportValue'])
  const text = 'Fn::Sub' in value ? [value['Fn::Sub']].flat()[0] : ''
  return [
    ...namedInText(String(text)).flatMap(own),
    ...Object.values(value).flatMap((part) => referencesIn(stacks, stack, part)),
  ]
}

/** A value of a template as text, with the names of resources in the place of references to them. */
export function asText(stacks: Stacks, stack: string, value: unknown): string {
  if (!isRecord(value)) return String(value)
  const join = value['Fn::Join']
  if (Array.isArray(join)) return join[1].map((part: unknown) => asText(stacks, stack, part)).join(join[0])
  const [place] = referencesIn(stacks, stack, value)
  if (place !== undefined) return nameAt(place)
  return 'Ref' in value ? `<${value.Ref}>` : JSON.stringify(value)
}

/** The name of a resource as its stack has it, without what the CDK adds to tell namesakes apart. */
export const nameAt = (place: string): string => place.replace(/^\w+\//, '').replace(/[0-9A-F]{8}$/, '')
