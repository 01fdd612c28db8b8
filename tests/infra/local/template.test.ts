// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is the syntax of Fn::Sub
import { expect, test } from 'vitest'
import { physicalName, type ResourceType } from '#infra/local/resources/resource-type.ts'
import { resolveTemplates, type Stack, type Template } from '#infra/local/template/template.ts'

const thing: ResourceType = {
  honours: ['Name', 'Nested.Known', 'List.Arn'],
  withoutEffect: { Colour: 'nobody sees it' },
  identity: (declaration) => {
    const name = physicalName(declaration, 'Name')
    return { ref: name, attributes: { Arn: `arn:${name}`, 'Deep.Part': 'deep' } }
  },
}

const types = { 'Test::Thing': thing }
const place = { wireUrl: 'http://wire', doorUrl: 'http://door' }

const stack = (name: string, template: Omit<Template, 'Resources'> & Partial<Template>): Stack => ({
  name,
  account: '111111111111',
  region: 'eu-west-1',
  template: { Resources: {}, ...template },
  assets: {},
})

const named = (Name: unknown, more: object = {}) => ({ Type: 'Test::Thing', Properties: { Name, ...more } })

const nameOf = (value: unknown, more: Partial<Template> = {}): unknown => {
  const template = { ...more, Resources: { ...more.Resources, Subject: named(value) } }
  const { resources } = resolveTemplates([stack('S', template)], { types, place })
  return resources.find(({ logicalId }) => logicalId === 'Subject')?.ref
}

const other = { Resources: { Other: named('other') } }

test.each([
  ['Ref', { Ref: 'Other' }, 'other'],
  ['a pseudo parameter', { Ref: 'AWS::Region' }, 'eu-west-1'],
  ['Fn::GetAtt', { 'Fn::GetAtt': ['Other', 'Arn'] }, 'arn:other'],
  ['Fn::GetAtt of a nested attribute', { 'Fn::GetAtt': ['Other', 'Deep.Part'] }, 'deep'],
  ['Fn::Join', { 'Fn::Join': ['-', ['a', { Ref: 'Other' }]] }, 'a-other'],
  [
    'Fn::Sub',
    { 'Fn::Sub': '${Other}/${Other.Arn}/${AWS::AccountId}/${!Left}' },
    'other/arn:other/111111111111/${Left}',
  ],
  ['Fn::Sub with its own names', { 'Fn::Sub': ['${x}', { x: { Ref: 'Other' } }] }, 'other'],
  [
    'Fn::Select of Fn::Split',
    { 'Fn::Select': [1, { 'Fn::Split': [':', { 'Fn::GetAtt': ['Other', 'Arn'] }] }] },
    'other',
  ],
])('%s becomes what it stands for', (_, value, expected) => {
  expect(nameOf(value, other)).toBe(expected)
})

test('conditions decide what Fn::If gives and which resources there are', () => {
  const Conditions = {
    Here: { 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'eu-west-1'] },
    Not: { 'Fn::Not': [{ 'Fn::Equals': ['a', 'a'] }] },
  }
  expect(nameOf({ 'Fn::If': ['Here', 'yes', 'no'] }, { Conditions })).toBe('yes')
  const Resources = { Absent: { ...named('absent'), Condition: 'Not' } }
  expect(resolveTemplates([stack('S', { Conditions, Resources })], { types, place }).resources).toEqual([])
})

test('AWS::NoValue leaves the property out', () => {
  expect(nameOf({ Ref: 'AWS::NoValue' })).toBe('S-Subject')
})

test('a stack reads what a stack before it exports', () => {
  const Outputs = {
    Out: { Value: { 'Fn::GetAtt': ['Other', 'Arn'] }, Export: { Name: { 'Fn::Sub': '${AWS::StackName}:Out' } } },
  }
  const importing = stack('B', { Resources: { Subject: named({ 'Fn::ImportValue': 'A:Out' }) } })
  const { resources } = resolveTemplates([stack('A', { ...other, Outputs }), importing], { types, place })
  expect(resources.at(-1)?.ref).toBe('arn:other')
})

test('a resource comes after those it refers to and depends on, wherever the template has it', () => {
  const Resources = {
    First: { ...named({ Ref: 'Third' }), DependsOn: 'Second' },
    Second: named('2'),
    Third: named('3'),
  }
  const { resources } = resolveTemplates([stack('S', { Resources })], { types, place })
  expect(resources.map(({ logicalId }) => logicalId)).toEqual(['Third', 'Second', 'First'])
})

test.each<[string, Partial<Template> & object, string]>([
  ['a resource type', { Resources: { X: { Type: 'AWS::Moon::Base' } } }, 'S/X (AWS::Moon::Base): this resource type'],
  ['a property', { Resources: { X: named('x', { Size: 1 }) } }, 'S/X (Test::Thing): the property Size'],
  ['a nested property', { Resources: { X: named('x', { Nested: { Known: 1, Odd: 2 } }) } }, 'the property Nested.Odd'],
  [
    'a property in a list',
    { Resources: { X: named('x', { List: [{ Arn: 1 }, { Odd: 2 }] }) } },
    'the property List.Odd',
  ],
  [
    'an intrinsic',
    { Resources: { X: named({ 'Fn::Cidr': [] }) } },
    'S/X (Test::Thing).Name: the intrinsic function Fn::Cidr',
  ],
  [
    'an attribute',
    { Resources: { ...other.Resources, X: named({ 'Fn::GetAtt': ['Other', 'Odd'] }) } },
    'the attribute Odd',
  ],
  ['a reference', { Resources: { X: named({ Ref: 'Nobody' }) } }, 'Ref to Nobody'],
  ['an import', { Resources: { X: named({ 'Fn::ImportValue': 'nobody' }) } }, 'Fn::ImportValue of nobody'],
  ['a dynamic reference', { Resources: { X: named('{{resolve:ssm:/a}}') } }, '{{resolve:ssm:/a}}'],
  [
    'a parameter without a value',
    { Parameters: { P: { Type: 'String' } }, Resources: { X: named({ Ref: 'P' }) } },
    'parameter P',
  ],
  ['a section', { Transform: 'AWS::Serverless' } as object, 'the template section Transform'],
])('%s that is not known stops the start by name', (_, template, message) => {
  expect(() => resolveTemplates([stack('S', template)], { types, place })).toThrow(message)
})

test('a circle of references is named', () => {
  const Resources = { A: named({ Ref: 'B' }), B: named({ Ref: 'A' }) }
  expect(() => resolveTemplates([stack('S', { Resources })], { types, place })).toThrow('A → B → A')
})

test('a property without effect is accepted', () => {
  expect(nameOf('x', {})).toBe('x')
  const Resources = { X: named('x', { Colour: 'red' }) }
  expect(resolveTemplates([stack('S', { Resources })], { types, place }).resources).toHaveLength(1)
})
