import type { ParcelStatus } from '../published/parcel.ts'

export const easypostStatuses: Record<string, ParcelStatus> = {
  pre_transit: 'announced',
  in_transit: 'in-transit',
  out_for_delivery: 'out-for-delivery',
  delivered: 'delivered',
  available_for_pickup: 'ready-for-pickup',
  return_to_sender: 'returning',
  failure: 'exception',
  cancelled: 'cancelled',
}

/** What the details say beyond the status; `true` where they say no more than it does. */
export const easypostDetails: Record<string, ParcelStatus | true> = {
  lost: 'lost',
  damaged: 'damaged',
  delayed: 'delayed',
  weather_delay: 'delayed',
  missorted: 'delayed',
  delivery_exception: 'exception',
  transit_exception: 'exception',
  address_correction: 'address-problem',
  awaiting_information: 'held',
  held: 'held',
  refused: 'refused',
  return: 'returning',
  // Nobody has scanned it for weeks: it does not move any more.
  expired: 'delayed',
  arrived_at_destination: true,
  arrived_at_facility: true,
  arrived_at_pickup_location: true,
  available_for_pickup: true,
  cancelled: true,
  delivered: true,
  departed_facility: true,
  departed_origin_facility: true,
  failure: true,
  in_transit: true,
  label_created: true,
  out_for_delivery: true,
  pre_transit: true,
  received_at_destination_facility: true,
  received_at_origin_facility: true,
  return_to_sender: true,
  status_update: true,
  transferred_to_destination_carrier: true,
  unknown: true,
}
