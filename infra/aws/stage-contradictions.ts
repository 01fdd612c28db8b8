import { originOf } from './origin-name.ts'
import type { Stage } from './stage.ts'

type Settings = Omit<Stage, 'name' | 'starts'>

/** What is wrong between settings each of which is right by itself: as lines that say what was found and is allowed. */
export function contradictionsIn(name: string, settings: Settings): string[] {
  const { edge, eventsDoor, hostedZone, mailFrom, publicUrl, systems, vendors } = settings
  const asked = Object.values(vendors ?? {})
  const wrong: [boolean, string][] = [
    [
      !/^[a-z][a-z0-9-]{0,19}$/.test(name),
      `(its name): found "${name}", allowed are up to 20 small letters, digits and hyphens, a letter first`,
    ],
    [
      eventsDoor === 'open' && name !== 'local',
      'eventsDoor: only the stage local may be open; found "open", allowed is "signed"',
    ],
    [
      hostedZone !== undefined && mailFrom !== hostedZone.name && !mailFrom.endsWith(`.${hostedZone.name}`),
      `hostedZone: “${mailFrom}” (mailFrom) is not in the zone; found "${hostedZone?.name}", allowed is a zone that holds it`,
    ],
    [
      publicUrl !== undefined && new URL(publicUrl).href !== `${new URL(publicUrl).origin}/`,
      `publicUrl: found "${publicUrl}", allowed is an address without a path`,
    ],
    [
      edge !== undefined && publicUrl === undefined,
      'publicUrl: found nothing, needed is the address that the certificate of the edge is for',
    ],
    [
      publicUrl !== undefined && new URL(publicUrl).host === originOf(settings)?.name,
      `publicUrl: found "${publicUrl}", allowed is any other name: by this one CloudFront finds the doors`,
    ],
    [
      new Set(systems).size !== systems.length,
      `systems: found ${JSON.stringify(systems)}, allowed is each system once`,
    ],
    [
      asked.includes('shopify') && vendors?.shopifyShop === undefined,
      'vendors.shopifyShop: found nothing, needed is the address of the shop that shopify is asked for',
    ],
  ]
  return wrong.filter(([is]) => is).map(([, text]) => `  ${text}`)
}
