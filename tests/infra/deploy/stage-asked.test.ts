import { expect, test } from 'vitest'
import { stageFrom } from '#infra/aws/stage.ts'
import { inWords } from '#infra/deploy/clearly.ts'
import { deployable } from '#infra/deploy/stage-asked.ts'

const settings = { region: 'eu-west-1', eventsDoor: 'signed', lettersPerSecond: 14, keepData: true }

test('a stage whose letters would come from the example’s domain is not deployed', () => {
  expect(() => deployable(stageFrom('prod', { ...settings, mailFrom: 'care.example.com' }))).toThrow(
    'config/stages/prod.yaml: mailFrom is still “care.example.com”; needed is a domain of yours',
  )
  expect(deployable(stageFrom('prod', { ...settings, mailFrom: 'care.kettles.shop' })).name).toBe('prod')
})

test('the stage of this machine is not deployed', () => {
  const local = stageFrom('local', { ...settings, mailFrom: 'care.kettles.shop' })
  expect(() => deployable(local)).toThrow('the stage local runs by `npm start`')
})

test('who has not signed in to AWS is told how, in words', () => {
  const refused = Object.assign(new Error('Could not load credentials from any providers'), {
    name: 'CredentialsProviderError',
  })
  expect(inWords(refused)).toBe('no AWS credentials were found: sign in (`aws sso login`) or set AWS_PROFILE')
})
