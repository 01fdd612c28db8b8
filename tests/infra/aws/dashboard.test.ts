import { beforeAll, describe, expect, test } from 'vitest'
import { metrics } from '#functions/runtime/metric.ts'
import { resourcesOf, templatesOf } from '../../support/synthesized.ts'

type Widget = { type: 'text' | 'metric'; properties: { markdown?: string; title?: string } }

let widgets: Widget[]
let watched: string
beforeAll(async () => {
  const all = Object.values(await templatesOf('prod')).flatMap((stack) => Object.values(resourcesOf(stack)))
  const [page] = all.filter(({ Type }) => Type === 'AWS::CloudWatch::Dashboard')
  const body = page?.Properties.DashboardBody as { 'Fn::Join': [string, (string | object)[]] }
  const text = body['Fn::Join'][1].map((part) => (typeof part === 'string' ? part : 'a-name')).join('')
  widgets = JSON.parse(text).widgets
  watched = text + JSON.stringify(all.filter(({ Type }) => Type === 'AWS::CloudWatch::Alarm'))
}, 60_000)

/** The headings in the order of the page, each with the titles of the figures beneath it. */
const sections = () => {
  const found: [string, string[]][] = []
  for (const { properties } of widgets)
    if (properties.markdown !== undefined) found.push([properties.markdown.replace(/^#+ /, ''), []])
    else found.at(-1)?.[1].push(properties.title ?? '')
  return found
}

describe('the dashboard', () => {
  test('asks five questions before anything else, and answers each with at most four figures', () => {
    const questions = sections().slice(0, 5)
    expect(questions.filter(([question]) => question.endsWith('?'))).toEqual(questions)
    expect(questions.filter(([, figures]) => figures.length < 2 || figures.length > 4)).toEqual([])
  })

  test('then shows the parts that carry it: the doors, the recoveries and what is kept', () => {
    const parts = sections()
      .slice(6)
      .map(([heading]) => heading)
    const linked = parts.map((heading) => /\*\*\[?([\w ]+)/.exec(heading)?.[1])
    expect(linked).toEqual(['the doors', 'recoveries', 'what is kept'])
  })

  test('shows every figure that we measure, or an alarm rings by it', () => {
    expect(Object.keys(metrics).filter((name) => !watched.includes(`"${name}"`))).toEqual([])
  })
})
