import { type FailureKind, type Family, familyOf } from '#workflows/failure-events/failure-kinds.ts'

/** Shipment or line + family; with its order it is the fault key. One open recovery per fault key. */
export function faultOf(report: {
  kind: FailureKind
  shipment?: string | undefined
  line?: string | undefined
}): string {
  const family: Family = familyOf(report.kind)
  const where =
    family === 'delivery' ? report.shipment : family === 'product' ? (report.line ?? report.shipment) : undefined
  return `${where ?? 'all'}~${family}`
}

/** The family a fault is named by. */
export const familyOfFault = (fault: string): Family => fault.slice(fault.lastIndexOf('~') + 1) as Family
