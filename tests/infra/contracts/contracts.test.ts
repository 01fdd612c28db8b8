import { readFileSync } from 'node:fs'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { describe, expect, test } from 'vitest'
import { customersRoom } from '#functions/console/customer/customers.ts'
import { drillRoom } from '#functions/console/drill.ts'
import { consoleApi } from '#functions/console/handler.ts'
import { learningRoom } from '#functions/console/learn/learning.ts'
import { eventsRoom } from '#functions/console/lists/events.ts'
import { incidentsRoom } from '#functions/console/lists/incidents.ts'
import { quarantineRoom } from '#functions/console/lists/quarantine.ts'
import { nowRoom } from '#functions/console/now.ts'
import { ordersRoom } from '#functions/console/order/orders.ts'
import { recoveriesRoom } from '#functions/console/recovery/recoveries.ts'
import { auditRoom } from '#functions/console/staff/audit.ts'
import { switchRoom } from '#functions/console/switch.ts'
import { tasksRoom } from '#functions/console/tasks/tasks.ts'
import { remedyRequest as asked } from '#functions/put-it-right/remedy-request.ts'
import { contracts } from '#infra/contracts/contracts.ts'
import { allDoors } from '#infra/contracts/doors/all-doors.ts'
import { remedyRequest } from '#workflows/recovery/remedy-request.ts'
import { aRecovery } from '../../support/a-recovery.ts'
import { anOrder } from '../../support/an-order.ts'
import { inMemory } from '../../support/in-memory.ts'
import { resourcesOf, templatesOf } from '../../support/synthesized.ts'

describe.each(contracts())('$file', ({ file, text }) => {
  test('is as the schemas are: npm run contracts writes it anew', () => {
    expect(readFileSync(file, 'utf8')).toBe(text)
  })

  test('is a contract that other tools can read', async () => {
    // A door that takes nothing has nothing to refuse.
    const config = await createConfig({ extends: ['recommended'], rules: { 'operation-4xx-response': 'off' } })
    const problems = await lintFromString({ source: text, absoluteRef: file, config })
    expect(problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([])
  })
})

const described = allDoors.map(({ method, path }) => `${method.toUpperCase()} ${path}`)
const ofConsole = (door: string): boolean => door.includes(' /console/api/')

test('every door that is deployed is in the contract, and no other', async () => {
  const { Doors } = await templatesOf('local')
  const routes = Object.values(resourcesOf(Doors)).filter(({ Type }) => Type === 'AWS::ApiGatewayV2::Route')
  const deployed = routes.map(({ Properties }) => String(Properties.RouteKey)).filter((route) => !ofConsole(route))
  expect(described.filter((door) => !ofConsole(door)).sort()).toEqual(deployed.sort())
}, 60_000)

test('so is everything that the console can ask', () => {
  const none = {} as never
  const rooms = {
    recoveries: recoveriesRoom(none),
    customers: customersRoom(none),
    tasks: tasksRoom(none),
    incidents: incidentsRoom(none),
    granting: switchRoom(none, 'turn-granting', none),
    letters: switchRoom(none, 'turn-letters', none),
    quarantine: quarantineRoom(none),
    events: eventsRoom(none),
    audit: auditRoom(none),
    now: nowRoom(none),
    orders: ordersRoom(none),
    drill: drillRoom(none),
    learning: learningRoom(none),
  }
  const routes = consoleApi(rooms).routes.filter(({ method }) => method !== 'ALL')
  const served = routes.map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`)
  expect(described.filter(ofConsole).sort()).toEqual([...new Set(served)].sort())
})

test('what we ask of the order system is what the contract says', async () => {
  const recovery = aRecovery({ failure: 'damaged' })
  const request = await asked(recovery, { n: 1, kind: 'replace', state: 'chosen' }, anOrder(), inMemory())
  expect(remedyRequest.parse(request)).toEqual(request)
})

test('whoever reads the contract learns that staff sign in, or come by IAM where a stage has no console', () => {
  const { paths, components } = JSON.parse(readFileSync('openapi.json', 'utf8'))
  const ofStaff = Object.keys(paths).filter((path) => path.startsWith('/console/api/'))
  const ways = ofStaff.flatMap((path) => Object.values<{ security: object[] }>(paths[path]).map((one) => one.security))
  expect(new Set(ways.map((way) => JSON.stringify(way)))).toEqual(new Set(['[{"signedIn":[]},{"iam":[]}]']))
  expect(components.securitySchemes.signedIn).toMatchObject({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' })
})
