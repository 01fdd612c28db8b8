import { describe, expect, test } from 'vitest'
import { stageFrom, stageNamed } from '#infra/aws/stage.ts'

const good = {
  region: 'eu-west-1',
  eventsDoor: 'signed',
  mailFrom: 'shop.example.com',
  lettersPerSecond: 14,
  keepData: true,
}

describe('the settings of a stage', () => {
  test('that are right are taken as they stand', () => {
    expect(stageFrom('prod', good)).toMatchObject({ ...good, name: 'prod' })
  })

  test('that are wrong are refused before anything is built, each with what was found and what is allowed', () => {
    const wrong = { ...good, region: 'Ireland', lettersPerSecond: 0, letersPerSecond: 14 }
    expect(() => stageFrom('prod', wrong)).toThrow(
      /config\/stages\/prod\.yaml[\s\S]*region[\s\S]*found "Ireland"[\s\S]*lettersPerSecond[\s\S]*letersPerSecond/,
    )
  })

  test('F103 leave no door open but on one machine', () => {
    expect(() => stageFrom('prod', { ...good, eventsDoor: 'open' })).toThrow('only the stage local may be open')
    expect(stageNamed('local').eventsDoor).toBe('open')
  })

  test.each([
    [
      'a zone that does not hold the domain',
      { hostedZone: { id: 'Z0123456789ABC', name: 'example.org' } },
      'hostedZone',
    ],
    ['a public address with a path', { publicUrl: 'https://shop.example.com/amends' }, 'without a path'],
    [
      'a firewall without the address that it is for',
      { edge: { certificate: 'arn:aws:acm:us-east-1:123456789012:certificate/a' } },
      'publicUrl',
    ],
    [
      'a public address by which CloudFront finds the doors',
      {
        publicUrl: 'https://origin.shop.example.com',
        edge: { certificate: 'arn:aws:acm:us-east-1:123456789012:certificate/a' },
        hostedZone: { id: 'Z0123456789ABC', name: 'example.com' },
      },
      'any other name',
    ],
    ['a system named twice', { systems: ['stripe', 'stripe'] }, 'each system once'],
    ['Shopify without its shop', { vendors: { refund: 'shopify' } }, 'vendors.shopifyShop'],
  ])('that contradict one another are refused: %s', (_, wrong, named) => {
    expect(() => stageFrom('prod', { ...good, ...wrong })).toThrow(named)
  })

  test('are refused under a name that AWS would not take', () => {
    expect(() => stageFrom('Prod EU', good)).toThrow('found "Prod EU", allowed are up to 20 small letters')
  })

  test('of a stage that does not exist name those that do', () => {
    expect(() => stageNamed('staging')).toThrow('config/stages has local, prod')
  })
})
