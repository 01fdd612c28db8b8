import { describe, expect, test } from 'vitest'
import { explained } from '#workflows/failure-events/explain.ts'
import { translated } from '#workflows/failure-events/systems.ts'

const orderChange = (summary: object = {}, given: object = {}) => ({
  NotificationType: 'ORDER_CHANGE',
  EventTime: '2026-11-25T09:00:00.000Z',
  Payload: {
    OrderChangeNotification: {
      AmazonOrderId: '903-1-2',
      OrderChangeType: 'OrderStatusChange',
      OrderChangeTrigger: { TimeOfOrderChange: '2026-11-25T08:59:00.000Z', ChangeReason: 'Status changed' },
      Summary: { OrderStatus: 'Shipped', LatestDeliveryDate: '2026-11-27T22:59:59Z', ...summary },
      ...given,
    },
  },
  NotificationMetadata: { NotificationId: 'n-1' },
})
const explain = (summary: object, given: object = {}) => explained('amazon-sp-api', orderChange(summary, given))

describe('Amazon', () => {
  test('a shipped order is watched by Amazon’s own latest delivery date', () => {
    expect(translated('amazon-sp-api', orderChange())).toMatchObject({
      dedupeKey: 'n-1',
      events: [{ data: { order: '903-1-2', status: 'in-transit', promisedAt: '2026-11-27T22:59:59.000Z' } }],
    })
    expect(explain({ LatestDeliveryDate: '2026-11-20T22:59:59Z' })).toMatchObject({ failure: { kind: 'late' } })
  })

  test.each([
    ['ATVPDKIKX0DER', { country: 'US' }],
    ['A1PA6795UKMFR9', { country: 'DE' }],
    ['of tomorrow', {}],
  ])('an order of the marketplace %s goes to %j', (MarketplaceId, where) => {
    const told = translated('amazon-sp-api', orderChange({ MarketplaceId }))
    expect('events' in told && told.events.map(({ data }) => (data as { country?: string }).country)).toEqual([
      (where as { country?: string }).country,
    ])
  })

  test.each([
    ['Lost', 'lost'],
    ['Damaged', 'damaged'],
    ['ReturningToSeller', 'late'],
  ])('a parcel that is %s is a failure: %s', (EasyShipShipmentStatus, kind) => {
    expect(explain({ EasyShipShipmentStatus })).toMatchObject({ outcome: 'failure', failure: { kind } })
  })

  test('an order that cannot be filled is out of stock', () => {
    expect(explain({ OrderStatus: 'Unfulfillable' })).toMatchObject({ failure: { kind: 'out-of-stock' } })
  })

  test('a delivery resolves, and what the customer asked for themself is no failure', () => {
    expect(explain({ EasyShipShipmentStatus: 'Delivered' })).toMatchObject({ outcome: 'resolved' })
    expect(explain({}, { OrderChangeType: 'BuyerRequestedChange' })).toMatchObject({ outcome: 'ignored' })
  })

  test('says the same on the event bus', () => {
    const onTheBus = { id: '1', source: 'aws.partner/sellingpartnerapi.amazon.com/1', 'detail-type': 'ORDER_CHANGE' }
    for (const system of ['amazon-sp-api', 'eventbridge'] as const)
      expect(translated(system, { ...onTheBus, detail: orderChange() })).toMatchObject({ dedupeKey: 'n-1' })
  })

  test('keys that begin with small letters are read as well, and the sub-code says more than the code', () => {
    const milestone = {
      notificationType: 'SHIPMENT_TRACKING_MILESTONE_CHANGED',
      eventTime: '2026-11-25T09:00:00Z',
      payload: { amazonOrderId: '903-1-2', latestMilestone: { status: { code: 'InTransit', subCode: 'DELAYED' } } },
      notificationMetadata: { notificationId: 'n-2' },
    }
    expect(explained('amazon-sp-api', milestone)).toMatchObject({ failure: { kind: 'late', order: '903-1-2' } })
  })

  test('an order that Amazon’s warehouse fulfils for another shop is told by that shop’s own order id', () => {
    const news = (FulfillmentOrderStatus: string, given: object = {}) => ({
      NotificationType: 'FULFILLMENT_ORDER_STATUS',
      EventTime: '2026-11-25T09:00:00Z',
      Payload: {
        FulfillmentOrderStatusNotification: { SellerFulfillmentOrderId: 'A-1001', FulfillmentOrderStatus, ...given },
      },
      NotificationMetadata: { NotificationId: 'n-3' },
    })
    const FulfillmentShipment = {
      FulfillmentShipmentStatus: 'SHIPPED',
      FulfillmentShipmentPackages: [{ TrackingNumber: 'TBA1', CarrierCode: 'AMZN' }],
    }
    expect(translated('amazon-sp-api', news('Processing', { FulfillmentShipment }))).toMatchObject({
      events: [{ data: { order: 'A-1001', trackingNumber: 'TBA1', status: 'in-transit' } }],
    })
    expect(explained('amazon-sp-api', news('Unfulfillable'))).toMatchObject({ failure: { kind: 'out-of-stock' } })
  })

  test('F16 an unknown status or notification is never taken for normal; news of the shop’s offers is ignored', () => {
    expect(explain({ EasyShipShipmentStatus: 'Evaporated' })).toMatchObject({ outcome: 'quarantined' })
    expect(explained('amazon-sp-api', { ...orderChange(), NotificationType: 'ORACLE_SPOKE' })).toMatchObject({
      outcome: 'quarantined',
    })
    expect(explained('amazon-sp-api', { ...orderChange(), NotificationType: 'ANY_OFFER_CHANGED' })).toMatchObject({
      outcome: 'ignored',
    })
  })
})
