import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { App, Stack } from 'aws-cdk-lib'
import { Function as Lambda } from 'aws-cdk-lib/aws-lambda'
import { StateGraph } from 'aws-cdk-lib/aws-stepfunctions'
import { recoveryDefinition } from '#workflows/recovery/definition.ts'
import { stages } from '#workflows/recovery/stages.ts'
import type { StepFunctions } from '#workflows/recovery/vocabulary.ts'
import type { Definition } from '../aws/diagram.ts'
import { root } from '../build/root.ts'
import { processGraph } from './process-graph.ts'

// `npm run graph` draws the state machine anew for the console, after a change of its states or their ways.
const stack = new Stack(new App(), 'Drawn')
const functions = Object.fromEntries(
  stages.map((stage) => [stage, Lambda.fromFunctionName(stack, `${stage}-function`, stage)]),
) as unknown as StepFunctions
const machine = new StateGraph(recoveryDefinition(stack, functions) as never, 'recovery').toGraphJson()
const drawn = processGraph(stack.resolve(machine) as Definition)
await writeFile(join(root, 'console', 'graph', 'process.json'), `${JSON.stringify(drawn, null, 2)}\n`)
