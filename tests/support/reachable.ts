import { type Declared, placeOf, referencesIn, type Stacks } from './references.ts'

/** Where anything begins: a request at a door, a mail, an event that a rule listens to, or an hour that comes again. */
const beginnings = [
  'AWS::ApiGatewayV2::Route',
  'AWS::Events::Rule',
  'AWS::SES::ReceiptRule',
  'AWS::Scheduler::Schedule',
]

/**
 * Resources that belong to what they name in these properties: they are there when that is, and lead on to the rest
 * of what they name.
 */
const attached: Record<string, string[]> = {
  'AWS::ApiGatewayV2::Stage': ['ApiId'],
  'AWS::Lambda::EventSourceMapping': ['EventSourceArn'],
  'AWS::Lambda::EventInvokeConfig': ['FunctionName'],
  'AWS::CloudWatch::Alarm': ['Dimensions', 'Metrics'],
}

/** What our functions measure themselves names no resource. */
const isOfOurMeasuring = ({ Type, Properties }: Declared): boolean =>
  Type === 'AWS::CloudWatch::Alarm' && /"Namespace":"amends-/.test(JSON.stringify(Properties))

type Node = { place: string; declared: Declared; leadsTo: string[]; belongsTo: string[] }

const nodesOf = (stacks: Stacks): Node[] =>
  Object.entries(stacks).flatMap(([stack, { Resources }]) =>
    Object.entries(Resources).map(([logicalId, declared]) => {
      const owners = attached[declared.Type] ?? []
      return {
        place: placeOf(stack, logicalId),
        declared,
        leadsTo: referencesIn(stacks, stack, declared.Properties),
        belongsTo: owners.flatMap((name) => referencesIn(stacks, stack, declared.Properties?.[name])),
      }
    }),
  )

/** The places of all resources that something which happens outside can lead to, from one to the next. */
export function reachableIn(stacks: Stacks): Set<string> {
  const nodes = nodesOf(stacks)
  const reached = new Set<string>()
  const reach = (place: string): void => {
    if (reached.has(place)) return
    reached.add(place)
    const node = nodes.find((one) => one.place === place)
    for (const next of node?.leadsTo ?? []) reach(next)
    for (const { place: other, belongsTo } of nodes) if (belongsTo.includes(place)) reach(other)
  }
  for (const { place, declared } of nodes)
    if (beginnings.includes(declared.Type) || isOfOurMeasuring(declared)) reach(place)
  return reached
}
