/** How a customer reached us. `page`: the pages behind the links in our letters. */
export const channels = ['page', 'email', 'sms', 'chat', 'phone', 'post'] as const
export type Channel = (typeof channels)[number]
