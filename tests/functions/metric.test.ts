import { afterEach, expect, test, vi } from 'vitest'
import { say } from '#functions/runtime/log.ts'
import { measure } from '#functions/runtime/metric.ts'
import { logged } from '../support/logged.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

test('what is measured is one line that CloudWatch makes a metric of, under the name of its stage', () => {
  vi.stubEnv('METRICS_NAMESPACE', 'amends-prod')
  const lines = logged()
  measure({ AcknowledgedAfter: 61_000 })
  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    _aws: {
      Timestamp: expect.any(Number),
      CloudWatchMetrics: [
        {
          Namespace: 'amends-prod',
          Dimensions: [[]],
          Metrics: [{ Name: 'AcknowledgedAfter', Unit: 'Milliseconds' }],
        },
      ],
    },
    AcknowledgedAfter: 61_000,
  })
})

test('a line of the log says of which recovery it is, and leads to the trace of its request', () => {
  vi.stubEnv('_X_AMZN_TRACE_ID', 'Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1')
  const lines = logged()
  say('stepDone', { stage: 'acknowledge', recovery: 'r_1' })
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    message: 'step done',
    recovery: 'r_1',
    trace: '1-5759e988-bd862e3fe1be46a994272793',
  })
})
