import type { FailureKind } from '../failure-kinds.ts'

/** What customers tell their bank, in the words that Stripe and Shopify share. */
export const disputeReasons: Record<string, FailureKind | 'fraudulent' | 'other'> = {
  product_not_received: 'lost',
  product_unacceptable: 'defective',
  duplicate: 'billing-error',
  credit_not_processed: 'billing-error',
  subscription_canceled: 'billing-error',
  debit_not_authorized: 'billing-error',
  incorrect_account_details: 'billing-error',
  fraudulent: 'fraudulent',
  general: 'other',
  unrecognized: 'other',
  customer_initiated: 'other',
  bank_not_process: 'other',
  bank_cannot_process: 'other',
  check_returned: 'other',
  insufficient_funds: 'other',
  noncompliant: 'other',
}
