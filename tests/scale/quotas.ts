/** Quotas of an AWS account that a recovery meets. A bucket holds so much after a rest, and gains so much a second. */
export type Quotas = {
  starts: Bucket
  transitions: Bucket
  /** SendTaskSuccess and SendTaskFailure. */
  answers: Bucket
  openExecutions: number
  lettersPerSecond: number
}

type Bucket = { burst: number; perSecond: number }

/** As AWS gives them unasked in its three largest regions, as its pages had it in November 2026; all can be raised. */
export const givenQuotas: Quotas = {
  starts: { burst: 1_300, perSecond: 300 },
  transitions: { burst: 5_000, perSecond: 5_000 },
  answers: { burst: 3_000, perSecond: 500 },
  openExecutions: 1_000_000,
  lettersPerSecond: 14,
}
