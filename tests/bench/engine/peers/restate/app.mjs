import { createServer } from 'node:http2'
import * as restate from '@restatedev/restate-sdk'
import { tell } from '../../tell.cjs'

const step = (ctx, name, flow, handle) => ctx.run(name, () => tell(name, flow, handle))

const flow = restate.service({
  name: 'flow',
  handlers: {
    run: async (ctx, { flow }) => {
      await step(ctx, 'acknowledge', flow)
      const fixed = ctx.awakeable()
      await step(ctx, 'fix', flow, fixed.id)
      await fixed.promise
      await step(ctx, 'compensate', flow)
      await ctx.sleep(1)
      await step(ctx, 'check-back', flow)
    },
    sleep: async (ctx, { flow, until }) => {
      await ctx.sleep(until - (await ctx.date.now()))
      await step(ctx, 'woke', flow)
    },
  },
})

const port = Number(process.argv[2])

const endpoint = restate.endpoint().bind(flow)
createServer(endpoint.http2Handler()).listen(port, '127.0.0.1', () => console.log(`port ${port}`))
