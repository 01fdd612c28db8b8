import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { explained } from '#workflows/failure-events/explain.ts'
import { systemNames, translated } from '#workflows/failure-events/systems.ts'

/** Keys that the systems use, so that random payloads get past the first look. */
const keys = fc.constantFrom(
  ...'object description result status status_detail tracking_code tracking_details mode id event msg tag subtag'.split(
    ' ',
  ),
  ...'checkpoints checkpoint_time tracking_number data tracking trackings tracking_status tracking_history'.split(' '),
  ...'resource_type status_code status_detail_code events occurred_at eta order_id created_at updated_at'.split(' '),
  ...'line_items customer email billing currency total price quantity refunds transactions amount type'.split(' '),
  ...'detail detail-type payload metadata source Payload NotificationType OrderChangeNotification'.split(' '),
  ...'__proto__ constructor prototype toString length'.split(' '),
)
const texts = fc.constantFrom(
  ...'Event Tracker tracker.updated in_transit delivered track_updated TRANSIT API_TRACK IT DE Delivered event'.split(
    ' ',
  ),
  ...['2026-11-25T08:00:00Z', '2875-10-22', '-1', '1e999', '\u0000\u202e', 'x'.repeat(5_000), '__proto__', 'EUR'],
)
const anything = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 6, depthSize: 'medium' },
    texts,
    fc.string(),
    fc.constantFrom(null, true, false, 0, -1, 9e15, 2 ** 53, 1.5, Number.MAX_VALUE),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(keys, tie('value')), { maxLength: 10 }).map((entries) => {
      // As JSON.parse makes them: “__proto__” is a key like any other.
      const object = {}
      for (const [key, value] of entries)
        Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true })
      return object
    }),
  ),
})).value

describe.each(systemNames)('%s', (system) => {
  test('F11 whatever JSON it is sent, it has an answer with a reason, and nothing is polluted', () => {
    fc.assert(
      fc.property(
        anything,
        fc.dictionary(fc.constantFrom('x-shopify-topic', 'x-wc-webhook-topic'), texts),
        (payload, headers) => {
          const { outcome, ...translation } = translated(system, payload, headers)
          if (outcome === 'events') expect(translation).toHaveProperty('dedupeKey', expect.stringMatching(/./))
          else expect(translation).toHaveProperty('because', expect.stringMatching(/./))
          explained(system, payload, headers)
          expect(({} as { status?: unknown }).status).toBeUndefined()
        },
      ),
      { numRuns: 400 },
    )
  })
})
