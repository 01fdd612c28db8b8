import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import type { FromSandbox, SandboxData, ToSandbox } from './messages.ts'
import { followClock } from './virtual-date.ts'

/**
 * What runs inside the worker of a function: it loads the bundle as Lambda's runtime would and answers one
 * invocation at a time. The Date that follows the clock is the one thing a function finds here that AWS has not.
 */
const { folder, handler, aheadMs, functionName, functionVersion, memoryMb, logGroupName } = workerData as SandboxData

const post = (message: FromSandbox): void => parentPort?.postMessage(message)

type Handler = (event: unknown, context: object) => unknown

const loaded = async (): Promise<Handler> => {
  const dot = handler.lastIndexOf('.')
  const [file, name] = [handler.slice(0, dot), handler.slice(dot + 1)]
  const path = ['.js', '.mjs', '.cjs'].map((end) => join(folder, file + end)).find(existsSync)
  if (path === undefined) throw named('Runtime.ImportModuleError', `Error: Cannot find module '${file}'`)
  const exported = path.endsWith('.cjs') ? createRequire(path)(path) : await import(pathToFileURL(path).href)
  const found = exported[name] ?? exported.default?.[name]
  if (typeof found !== 'function') throw named('Runtime.HandlerNotFound', `${handler} is undefined or not exported`)
  return found
}

const named = (name: string, message: string): Error => Object.assign(new Error(message), { name })

/** The shape in which Lambda tells of a function that threw. */
const failureOf = (thrown: unknown): Extract<FromSandbox, { kind: 'failed' }>['failure'] =>
  thrown instanceof Error
    ? { errorType: thrown.name, errorMessage: thrown.message, trace: (thrown.stack ?? '').split('\n') }
    : { errorType: typeof thrown, errorMessage: String(thrown), trace: [] }

const contextOf = ({ requestId, invokedArn, timeoutMs }: ToSandbox): object => {
  const deadline = performance.now() + timeoutMs
  return {
    functionName,
    functionVersion,
    memoryLimitInMB: String(memoryMb),
    logGroupName,
    logStreamName: process.env.AWS_LAMBDA_LOG_STREAM_NAME,
    callbackWaitsForEmptyEventLoop: true,
    awsRequestId: requestId,
    invokedFunctionArn: invokedArn,
    getRemainingTimeInMillis: () => Math.max(0, Math.round(deadline - performance.now())),
  }
}

followClock(aheadMs)
process.on('unhandledRejection', (reason) => {
  const { errorMessage, trace, errorType } = failureOf(reason)
  const message = `${errorType}: ${errorMessage}`
  post({
    kind: 'failed',
    fatal: true,
    failure: { errorType: 'Runtime.UnhandledPromiseRejection', errorMessage: message, trace },
  })
})
process.on('uncaughtException', (error) => post({ kind: 'failed', fatal: true, failure: failureOf(error) }))

loaded().then(
  (handle) => {
    parentPort?.on('message', async (invocation: ToSandbox) => {
      try {
        const result = await handle(JSON.parse(invocation.payload), contextOf(invocation))
        post({ kind: 'answered', payload: JSON.stringify(result) ?? 'null' })
      } catch (thrown) {
        console.error(thrown)
        post({ kind: 'failed', fatal: false, failure: failureOf(thrown) })
      }
    })
    post({ kind: 'ready' })
  },
  (thrown) => {
    console.error(thrown)
    post({ kind: 'failed', fatal: true, failure: failureOf(thrown) })
  },
)
