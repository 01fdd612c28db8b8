import type { LambdaFunction } from '../functions/lambda-function.ts'

/** A route of the HTTP API: its key as the template has it, and the function behind it. */
export type Route = { routeKey: string; apiId: string; stage: string; target: LambdaFunction; invokedArn: string }

export type Match = { route: Route; pathParameters: Record<string, string> }

const parametersOf = (pattern: string, path: string): Record<string, string> | undefined => {
  const wanted = pattern.split('/')
  const given = path.split('/')
  const parameters: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const [, name, greedy] = /^\{([^}+]+)(\+?)\}$/.exec(part) ?? []
    const value = greedy === '+' ? given.slice(index).join('/') : given[index]
    if (value === undefined || (name !== undefined && value === '')) return undefined
    if (name === undefined && part !== value) return undefined
    if (name !== undefined) parameters[name] = value
    if (greedy === '+') return parameters
  }
  return wanted.length === given.length ? parameters : undefined
}

/** API Gateway takes the most specific: fixed before `{one}` before `{all+}`, part by part, then the method before ANY. */
const generality = (routeKey: string): string => {
  const [method, pattern = ''] = routeKey.split(' ')
  const parts = pattern.split('/').map((part) => (part.endsWith('+}') ? '2' : part.startsWith('{') ? '1' : '0'))
  return `${parts.join('')}${method === 'ANY' ? '1' : '0'}`
}

/** The route that takes a request, `$default` aside. */
export const routeFor = (routes: Route[], method: string, path: string): Match | undefined =>
  routes
    .filter(({ routeKey }) => routeKey.startsWith(`${method} `) || routeKey.startsWith('ANY '))
    .sort((one, other) => (generality(one.routeKey) < generality(other.routeKey) ? -1 : 1))
    .flatMap((route) => {
      const pathParameters = parametersOf(route.routeKey.split(' ')[1] ?? '', path)
      return pathParameters === undefined ? [] : [{ route, pathParameters }]
    })[0]
