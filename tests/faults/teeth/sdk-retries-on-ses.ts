import { SESClient } from '@aws-sdk/client-ses'
import { openMail as real } from '#functions/adapters/mail.ts'

export * from '#functions/adapters/mail.ts'

/** Lets the SDK try as often as it likes. */
export const openMail: typeof real = (configurationSet, region) => real(configurationSet, region, new SESClient({}))
