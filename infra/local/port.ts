import { once } from 'node:events'
import { createServer } from 'node:net'

/** Looks before anything is built whether the port can be had. @throws Error saying what to do if it cannot */
export const assertPortFree = async (port: number): Promise<void> => {
  if (port === 0) return
  const probe = createServer().listen(port, '127.0.0.1')
  try {
    await once(probe, 'listening')
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === 'EADDRINUSE')
      throw new Error(`Port ${port} is in use. Choose another with --port, or --port 0 for any free one.`)
    if (code === 'EACCES') throw new Error(`Port ${port} is not yours to use. Choose one above 1023 with --port.`)
    throw error
  }
  probe.close()
  await once(probe, 'close')
}
