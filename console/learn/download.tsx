import { words } from '../words/words.ts'
import { csvOf, type Sheet } from './csv.ts'

/** Hands over what is shown as a file, made in the browser: nothing is asked again. */
export const Download = ({ sheet }: { sheet: Sheet }) => (
  <button type="button" class="small" onClick={() => save(sheet)}>
    {words.learn.download} <span class="unseen">{sheet.name}</span>
  </button>
)

function save(sheet: Sheet): void {
  const url = URL.createObjectURL(new Blob([csvOf(sheet)], { type: 'text/csv' }))
  const link = Object.assign(document.createElement('a'), { href: url, download: `${sheet.name}.csv` })
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}
