// The same thin doors for every peer that has none of its own: POST /start, /answer and /sleep with a JSON body.
import { createServer } from 'node:http'

export const openDoors = async (doors) => {
  const server = createServer(async (request, response) => {
    const chunks = []
    for await (const chunk of request) chunks.push(chunk)
    try {
      await doors[request.url.slice(1)](JSON.parse(Buffer.concat(chunks).toString()))
      response.writeHead(202, { 'content-length': 2 }).end('{}')
    } catch (error) {
      console.error(error)
      response.writeHead(500, { 'content-length': 0 }).end()
    }
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  console.log(`port ${server.address().port}`)
}
