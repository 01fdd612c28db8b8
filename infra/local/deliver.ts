import type { Deliver } from './stand-ins/deliveries.ts'

/** Where events and schedules can be delivered to on this machine. */
export type Targets = {
  invokeLater(functionArn: string, payload: unknown): Promise<void>
  send(queueArn: string, body: string, attributes?: Record<string, string>): Promise<unknown>
  startExecution(machineArn: string, input: string): Promise<unknown>
}

/**
 * Hands what the bus or a schedule has for a target to the service that its ARN names.
 * @throws Error naming a service that nothing can be delivered to here
 */
export const deliverTo =
  (targets: Targets): Deliver =>
  async (targetArn, payload, attributes) => {
    const [, , service] = targetArn.split(':')
    if (service === 'lambda') await targets.invokeLater(targetArn, JSON.parse(payload))
    else if (service === 'sqs') await targets.send(targetArn, payload, attributes)
    else if (service === 'states') await targets.startExecution(targetArn, payload)
    else throw new Error(`${targetArn}: nothing can be delivered to ${service} on this machine`)
  }
