import { moneyInWords } from '#workflows/compensation/reckoning.ts'
import { barPlot, inRanges } from './plot.ts'
import { rowsOf } from './table.ts'
import type { Tally } from './tally.ts'

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

const tableOf = (head: string[], rows: string[][]): string => {
  const cells = (row: string[], tag: string) =>
    row.map((cell, n) => `<${n === 0 ? 'th scope="row"' : tag}>${escaped(cell)}</${n === 0 ? 'th' : tag}>`).join('')
  return `<table><thead><tr>${cells(head, 'th')}</tr></thead><tbody>${rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('')}</tbody></table>`
}

function sectionOf(tally: Tally): string {
  const { currency, recoveries, same, byAmount, byChange, before, after, largest } = tally
  const money = (minor: number) => moneyInWords({ minor, currency })
  const kneeBars = [before, after].map(({ granted, beyondKnee }) => ({
    from: granted,
    values: [granted - beyondKnee, beyondKnee],
  }))
  const knee = kneeBars.map(({ values: [within = 0, beyond = 0] }, n) => {
    const share = within + beyond === 0 ? 0 : (beyond / (within + beyond)) * 100
    return [n === 0 ? 'before' : 'after', money(within), money(beyond), `${share.toFixed(1)} %`]
  })
  const changes =
    byChange.size === 0
      ? ''
      : `<h3>Who of the ${(recoveries - same).toLocaleString('en')} gets more or less</h3>
${barPlot('Recoveries by the change of their amount', inRanges([byChange]), money, ['recoveries'])}`
  return `<section><h2>${recoveries.toLocaleString('en')} recoveries in ${currency}</h2>
${tableOf(['', 'before', 'after', 'change'], rowsOf(tally))}
<h3>How much is given</h3><p class="legend"><i class="bar-0"></i> before <i class="bar-1"></i> after</p>
${barPlot('Recoveries by the amount given', inRanges([byAmount.before, byAmount.after]), money, ['before', 'after'])}
${changes}
<h3>Beyond the knee of the curve</h3>
<p>From a certain share of the price on, more money wins back less goodwill than its part. What lies beyond it:</p>
${tableOf(['', 'within', 'beyond', 'share'], knee)}
<h3>The largest changes</h3>
${tableOf(
  ['recovery', 'before', 'after', 'change'],
  largest.map(({ name, before, after }) => [name, money(before), money(after), money(after - before)]),
)}
</section>`
}

const look = `body{font:16px/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:#1c2430;background:#fff}
table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}th,td{padding:.3rem .6rem;border-bottom:1px solid #d8dee6;text-align:right;font-variant-numeric:tabular-nums}
th:first-child{text-align:left;font-weight:600}svg{width:100%;height:auto}svg text{font-size:11px;fill:#546070}svg path{stroke:#8894a4}
rect.bar-0{fill:#8aa4c8}rect.bar-1{fill:#c2571a}i.bar-0,i.bar-1{display:inline-block;width:.8em;height:.8em}i.bar-0{background:#8aa4c8}i.bar-1{background:#c2571a}
@media (prefers-color-scheme:dark){body{color:#e4e9f0;background:#141a22}th,td{border-color:#334050}svg text{fill:#9fabba}}`

/** The comparison as one page that needs nothing else. */
export const asPage = (
  tallies: Tally[],
  { policy, against, history }: Record<'policy' | 'against' | 'history', string>,
): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>What the policy would have cost</title><style>${look}</style></head>
<body><h1>What the policy would have cost</h1><p>${escaped(policy)} (after) against ${escaped(against)} (before), on ${escaped(history)}.</p>
${tallies.map(sectionOf).join('\n')}</body></html>
`
