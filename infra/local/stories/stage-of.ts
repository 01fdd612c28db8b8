import { type OrderSystem, openOrderSystem } from '../order-system.ts'
import type { Region } from '../region.ts'
import { openDoors } from './doors.ts'
import type { Stage } from './story-run.ts'

const statusChanges = { source: ['aws.states'], 'detail-type': ['Step Functions Execution Status Change'] }

type Detail = { name: string; status: string }

/** The order system of this machine, listening on the shop's own bus. */
export const shopOrderSystem = ({ clock, store, bus, url, resources }: Region): Promise<OrderSystem> => {
  const busName = resources.find(({ type }) => type === 'AWS::Events::EventBus')?.ref ?? 'default'
  return openOrderSystem({ clock, store, bus, busName, url })
}

/** Which state of the machines hands its task to which function. */
const statesByFunction = ({ resources }: Pick<Region, 'resources'>): Map<string, string> => {
  const machines = resources.filter(({ type }) => type === 'AWS::StepFunctions::StateMachine')
  const states = machines.flatMap(({ properties }) =>
    Object.entries(JSON.parse(String(properties.DefinitionString)).States as Record<string, State>),
  )
  return new Map(states.map(([name, { Arguments }]) => [Arguments?.FunctionName ?? '', name]))
}

type State = { Arguments?: { FunctionName?: string } }

/** What stories need of a region. */
export const stageOf = (region: Region, orderSystem: OrderSystem): Stage => {
  const { clock, bus, mail, url } = region
  const states = statesByFunction(region)
  return {
    clock,
    orderSystem,
    doors: openDoors(url),
    onLetter: (listener) => mail.onLetter(listener),
    onState: (listener) =>
      region.onTask(({ executionArn, functionArn }) =>
        listener(executionArn.split(':').at(-1) ?? '', states.get(functionArn) ?? ''),
      ),
    onEnd: (listener) =>
      bus.subscribe('default', statusChanges, ({ detail }) => {
        const { name, status } = detail as Detail
        if (status !== 'RUNNING') listener(name, status)
      }),
  }
}
