/**
 * What AWS charges: us-east-1, on demand, without free tiers, as its pages had it in November 2026. Pages change, and
 * regions differ: look at the page before you plan with a figure.
 */
export const asOf = 'us-east-1, on demand, November 2026'

type Price = { usdPerMillion: number; page: string }

export const prices = {
  transitions: { usdPerMillion: 25, page: 'AWS Step Functions pricing, Standard Workflows' },
  lambdaCalls: { usdPerMillion: 0.2, page: 'AWS Lambda pricing, Requests' },
  /** Of a GB-second, arm64. */
  lambdaGbSeconds: { usdPerMillion: 13.3334, page: 'AWS Lambda pricing, Duration, Arm' },
  reads: { usdPerMillion: 0.125, page: 'Amazon DynamoDB pricing, on-demand read request units' },
  writes: { usdPerMillion: 0.625, page: 'Amazon DynamoDB pricing, on-demand write request units' },
  busEvents: { usdPerMillion: 1, page: 'Amazon EventBridge pricing, custom events' },
  schedules: { usdPerMillion: 1, page: 'Amazon EventBridge pricing, Scheduler invocations' },
  queueRequests: { usdPerMillion: 0.4, page: 'Amazon SQS pricing, standard queues' },
  keyRequests: { usdPerMillion: 3, page: 'AWS KMS pricing, symmetric requests' },
  apiRequests: { usdPerMillion: 1, page: 'Amazon API Gateway pricing, HTTP APIs' },
  traces: { usdPerMillion: 5, page: 'AWS X-Ray pricing, traces recorded' },
  /** Of a byte: $0.50 per GB taken in. */
  logBytes: { usdPerMillion: 0.0005, page: 'Amazon CloudWatch pricing, Logs, collect' },
} as const satisfies Record<string, Price>

/** À la carte; an account that was opened after 2026-07-21 begins on Essentials, at $160. */
export const letterPrice: Price = { usdPerMillion: 100, page: 'Amazon SES pricing, outbound email' }

/** A byte kept for a month, with its point-in-time recovery: $0.25 and $0.20 per GB. */
export const keptByteMonthUsd = 0.45e-9

/** What a shop pays for a case where somebody else's tool answers it, as published in November 2026. */
export const elsewhere = [
  { tool: 'Gorgias, a ticket', fromUsd: 0.18, toUsd: 0.4, page: 'Gorgias pricing' },
  { tool: 'Gorgias, a resolution by its AI agent', fromUsd: 0.9, toUsd: 1, page: 'Gorgias pricing' },
  { tool: 'Intercom Fin, a resolution', fromUsd: 0.99, toUsd: 0.99, page: 'Fin pricing' },
  { tool: 'Zendesk, an automated resolution', fromUsd: 1.5, toUsd: 2, page: 'Zendesk pricing' },
] as const
