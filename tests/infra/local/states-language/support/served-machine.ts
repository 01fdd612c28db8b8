import { DescribeExecutionCommand, StartExecutionCommand } from '@aws-sdk/client-sfn'
import { SkippingClock } from '../../../../../infra/local/clock.ts'
import { clientOf } from './api-server.ts'
import { engineWith, type Given, only } from './machine-run.ts'

/** A machine that ends at once, and one that does not end by itself. */
export const pass = only({ Type: 'Pass' })
export const long = only({ Type: 'Wait', Seconds: 1000 })

/** An engine at the pace of the wall clock, behind HTTP. */
export const served = async (definition: object, given: Given = {}) => {
  const clock = new SkippingClock({ skipping: false })
  const { engine, arn } = await engineWith(definition, { clock, ...given })
  const { client, close } = await clientOf(engine)
  const start = (name?: string, input?: string) =>
    client.send(
      new StartExecutionCommand({ stateMachineArn: arn, ...(name && { name }), ...(input && { input }) }),
    ) as Promise<{ executionArn: string; startDate: Date }>
  const closed = async (executionArn: string) => {
    for (;;) {
      const described = await client.send(new DescribeExecutionCommand({ executionArn }))
      if (described.status !== 'RUNNING') return described
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
  }
  return { engine, client, close, arn, start, closed }
}
