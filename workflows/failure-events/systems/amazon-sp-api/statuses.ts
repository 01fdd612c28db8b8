import type { ParcelStatus } from '../../published/parcel.ts'
import { meaningOf } from '../../reading/meaning.ts'

/** Amazon writes InTransit, IN_TRANSIT and inTransit; here they are intransit. */
const statuses: Record<string, ParcelStatus> = {
  created: 'announced',
  pending: 'announced',
  labelcreated: 'announced',
  pretransit: 'announced',
  shipped: 'in-transit',
  pickedup: 'in-transit',
  intransit: 'in-transit',
  outfordelivery: 'out-for-delivery',
  availableforpickup: 'ready-for-pickup',
  deliveryattempted: 'attempted',
  delivered: 'delivered',
  delayed: 'delayed',
  rejected: 'refused',
  rejectedbybuyer: 'refused',
  undeliverable: 'returning',
  returningtoseller: 'returning',
  returntosender: 'returning',
  returned: 'returned',
  returnedtoseller: 'returned',
  lost: 'lost',
  damaged: 'damaged',
  destroyed: 'lost',
  cancelled: 'cancelled',
  cancelledbyfulfiller: 'cancelled',
  cancelledbyseller: 'cancelled',
}
export const statusIn = (said: string | null | undefined): ParcelStatus | undefined =>
  meaningOf(statuses, said?.toLowerCase().replaceAll(/[^a-z]/g, ''))
