import { synthesized } from '#infra/build/synth.ts'
import { knownTypes } from '#infra/local/resources/known-types.ts'
import { HERE } from '#infra/local/stand-ins/place.ts'
import { readAssembly } from '#infra/local/template/assembly.ts'
import { type Resource, resolveTemplates } from '#infra/local/template/template.ts'
import type { Wiring } from '../world/wiring.ts'

// biome-ignore lint/suspicious/noExplicitAny: the properties of a template, whose shapes CloudFormation fixes.
type Properties = any

type Target = { Arn: string; InputTransformer?: { InputPathsMap?: Record<string, string>; InputTemplate: string } }

/** The wiring of the app as it would be deployed for the stage `local`. @param instead settings in the place of its own */
export async function readWiring(functionNames: string[], instead: object = {}): Promise<Wiring> {
  const stacks = await readAssembly(await synthesized('local', instead))
  const { account, region } = stacks[0] ?? HERE
  const place = { account, region, wireUrl: 'https://wire.example', doorUrl: 'https://door.example' }
  const { resources } = resolveTemplates(stacks, { types: knownTypes, place })
  const of = (type: string) =>
    resources.filter((one) => one.type === type).map((one) => [one, one.properties as Properties] as const)
  const named = (nameOrArn: string): string => {
    const deployed = (nameOrArn.startsWith('arn:') ? nameOrArn.split(':')[6] : nameOrArn.split(':')[0]) ?? ''
    const found = functionNames.filter((name) => deployed.includes(`-${name}-function`))
    const longest = found.sort((one, other) => other.length - one.length)[0]
    if (longest === undefined) throw new Error(`${nameOrArn} is no function of functions/`)
    return longest
  }
  const toldTo = ({ Arn, InputTransformer }: Target): Wiring['rules'][number]['to'] => {
    if (!Arn.includes(':sqs:')) return { function: named(Arn) }
    const { InputPathsMap: inputPathsMap = {}, InputTemplate: inputTemplate = '' } = InputTransformer ?? {}
    return { queueArn: Arn, told: { inputTransformer: { inputPathsMap, inputTemplate } } }
  }
  const [machine] = of('AWS::StepFunctions::StateMachine')
  const only = (type: string, name: string): Resource => {
    const found = resources.find((one) => one.type === type && one.logicalId.startsWith(name))
    if (found === undefined) throw new Error(`the template has no ${type} ${name}`)
    return found
  }

  return {
    functions: Object.fromEntries(
      of('AWS::Lambda::Function').map(([{ ref, attributes }, { Timeout, Environment }]) => [
        named(ref),
        {
          arn: String(attributes.Arn),
          timeoutMs: Timeout * 1000,
          environment: { ...Environment.Variables, AWS_REGION: region },
        },
      ]),
    ),
    queues: of('AWS::SQS::Queue').map(([{ ref, attributes }, { VisibilityTimeout, RedrivePolicy }]) => ({
      name: ref.split('/').at(-1) ?? ref,
      arn: String(attributes.Arn),
      url: ref,
      visibilityMs: VisibilityTimeout * 1000,
      ...(RedrivePolicy && { dead: RedrivePolicy.deadLetterTargetArn, mostReceives: RedrivePolicy.maxReceiveCount }),
    })),
    consumers: of('AWS::Lambda::EventSourceMapping').map(([, { EventSourceArn, FunctionName, BatchSize }]) => ({
      queueArn: EventSourceArn,
      function: named(FunctionName),
      batchSize: BatchSize,
    })),
    rules: of('AWS::Events::Rule').flatMap(([, { EventBusName = 'default', EventPattern, Targets }]) =>
      Targets.map((target: Target) => ({ bus: EventBusName, pattern: EventPattern, to: toldTo(target) })),
    ),
    calls: Object.fromEntries(
      of('AWS::Lambda::EventInvokeConfig').map(([, { FunctionName, MaximumRetryAttempts = 2, DestinationConfig }]) => [
        named(FunctionName),
        { retries: MaximumRetryAttempts, failedTo: DestinationConfig?.OnFailure?.Destination },
      ]),
    ),
    machine: {
      name: String(machine?.[0].attributes.Name),
      arn: String(machine?.[0].ref),
      definition: String(machine?.[1].DefinitionString),
    },
    table: only('AWS::DynamoDB::Table', 'Table').ref,
    keysTable: only('AWS::DynamoDB::Table', 'KeysTable').ref,
    bus: only('AWS::Events::EventBus', 'Bus').ref,
    configurationSet: only('AWS::SES::ConfigurationSet', 'MailLetters').ref,
  }
}
