import type { Provider } from '#functions/runtime/effect.ts'

type Kind = Provider<Record<string, unknown>>['kind']
export type Done = { receipt: string }

/** A provider that counts what the world saw of it; a keyed one knows a repeated key, a queryable one can be asked. */
export function countedProvider(
  kind: Kind,
  around: <T>(call: string, run: () => T) => Promise<T> = async (_, run) => run(),
) {
  const seen: string[] = []
  const effect = (key: string): Done => {
    if (kind === 'keyed' && seen.includes(key)) return { receipt: key }
    seen.push(key)
    return { receipt: key }
  }
  const known = (key: string): Done | undefined => (seen.includes(key) ? { receipt: key } : undefined)
  const asked = {
    do: (key: string) => around('do', () => effect(key)),
    find: (key: string) => around('find', () => known(key)),
  }
  const provider: Provider<Done> = kind === 'queryable' ? { kind, ...asked } : { kind, do: asked.do }
  return { provider, seen }
}
