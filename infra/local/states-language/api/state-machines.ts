import { problemsOf, refusalsOf } from '../checks/problems.ts'
import type { Machine } from '../machine.ts'
import type { Runtime } from '../runtime.ts'
import { executionOf, machineOf } from './arns.ts'
import { type Body, nextTokenAfter, pageSizeOf, pageTokenOf, textOf } from './request.ts'

/** DescribeStateMachine: the latest revision. */
export async function describeStateMachine(runtime: Runtime, body: Body): Promise<object> {
  return described(machineOf(runtime, textOf(body, 'stateMachineArn')))
}

/** DescribeStateMachineForExecution: the revision that the execution runs. */
export async function describeStateMachineForExecution(runtime: Runtime, body: Body): Promise<object> {
  const arn = textOf(body, 'executionArn')
  const { running, closed } = await executionOf(runtime, arn)
  const machine = runtime.machines.revision(arn.split(':').at(-2) ?? '', (running ?? closed).revision)
  const { creationDate, ...described_ } = described(machine)
  return { ...described_, updateDate: creationDate }
}

/** ListStateMachines, by name, by pages. */
export async function listStateMachines(runtime: Runtime, body: Body): Promise<object> {
  const size = pageSizeOf(body)
  const after = pageTokenOf(body) ?? ''
  const found = runtime.machines.all().filter(({ name }) => name > after)
  const page = found.slice(0, size)
  return {
    stateMachines: page.map(({ arn, name, createdMs }) => ({
      stateMachineArn: arn,
      name,
      type: 'STANDARD',
      creationDate: createdMs / 1000,
    })),
    ...(found.length > size && { nextToken: nextTokenAfter(page.at(-1)?.name ?? '') }),
  }
}

/** ValidateStateMachineDefinition: what would be refused as errors, what is probably a mistake as warnings. */
export async function validateStateMachineDefinition(runtime: Runtime, body: Body): Promise<object> {
  const definition = textOf(body, 'definition')
  const refusals = refusalsOf(definition, Object.keys(runtime.sdkIntegrations))
  const warnings = body.severity === 'WARNING' ? problemsOf(definition).filter((it) => !refusals.includes(it)) : []
  return {
    result: refusals.length === 0 ? 'OK' : 'FAIL',
    diagnostics: [
      ...refusals.map((message) => ({ severity: 'ERROR', code: 'SCHEMA_VALIDATION_FAILED', message })),
      ...warnings.map((message) => ({ severity: 'WARNING', code: 'PROBABLE_MISTAKE', message })),
    ],
    truncated: false,
  }
}

function described({ arn, name, definition, roleArn, createdMs, revision }: Machine) {
  return {
    stateMachineArn: arn,
    name,
    status: 'ACTIVE',
    definition,
    roleArn,
    type: 'STANDARD',
    creationDate: createdMs / 1000,
    revisionId: revision,
    loggingConfiguration: { level: 'OFF', includeExecutionData: false },
    tracingConfiguration: { enabled: false },
  }
}
