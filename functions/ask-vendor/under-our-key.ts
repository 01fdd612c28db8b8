import type { VendorAnswer } from '../adapters/vendors/vendor.ts'
import type { Provider } from '../runtime/effect.ts'

/** A vendor knows one space of keys for all recoveries, so that a key of ours there names its recovery as well. */
export function underOurKey(provider: Provider<VendorAnswer>, key: string): Provider<VendorAnswer> {
  const { kind } = provider
  const asked = () => provider.do(key)
  return kind === 'queryable' ? { kind, do: asked, find: () => provider.find(key) } : { kind, do: asked }
}
