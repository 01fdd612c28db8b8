import { Hono } from 'hono'
import { answers as real } from '#functions/front-door/answers.ts'

export * from '#functions/front-door/answers.ts'

/** Takes the click on a link for the answer, whoever clicks. */
export const answers: typeof real = (parts) => {
  const careful = real(parts)
  const eager = new Hono()
  eager.get('/:token', async (context) => {
    const { token } = context.req.param()
    const body = new URLSearchParams({ says: context.req.query('says') ?? '' })
    return careful.request(`/${token}`, { method: 'POST', body })
  })
  eager.route('/', careful)
  return eager
}
