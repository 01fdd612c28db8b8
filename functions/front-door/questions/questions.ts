import type { Asking } from '#functions/adapters/links.ts'
import { hearAnswer } from '#functions/runtime/hear-answer.ts'
import { address } from './address.ts'
import { call } from './call.ts'
import { checkBack } from './check-back.ts'
import { extra } from './extra.ts'
import { progress } from './progress.ts'
import type { Question } from './question.ts'
import { stop } from './stop.ts'
import { wish } from './wish.ts'

/** Every question that a customer's link may open. */
export const questionsWith = (
  parts: Parameters<typeof checkBack>[0] & Parameters<typeof extra>[0] & Parameters<typeof wish>[0],
): Record<Asking['purpose'], Question> => ({
  answer: checkBack(parts),
  wish: wish(parts),
  extra: extra(parts),
  call: call({ ...parts, hear: hearAnswer(parts) }),
  progress,
  address: address(parts),
  stop: stop(parts),
})
