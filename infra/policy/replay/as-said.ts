/** What a case of the past says to a policy: only the facts it declares, and a CSV cell as its type reads it. */
export function asSaid(
  facts: Record<string, unknown>,
  declared: Record<string, string>,
  fromCsv: boolean,
): Record<string, unknown> {
  const said: Record<string, unknown> = {}
  for (const name in facts) {
    const type = declared[name]
    if (type !== undefined) said[name] = fromCsv ? cellAs(String(facts[name]), type) : facts[name]
  }
  if (facts.currency !== undefined) said.currency = facts.currency
  return said
}

const yesNo: Record<string, boolean> = { true: true, yes: true, 1: true, false: false, no: false, 0: false }

/** A cell that cannot be read stays as it is, and is refused as what it is. */
function cellAs(cell: string, type: string): unknown {
  const asNumber = (text: string): unknown =>
    text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text
  switch (type) {
    case 'number':
    case 'money':
      return asNumber(cell)
    case 'yes-no':
      return yesNo[cell.toLowerCase()] ?? cell
    case 'numbers':
      return cell.split(';').map(asNumber)
    case 'texts':
    case 'dates':
      return cell.split(';').map((one) => one.trim())
    default:
      return cell
  }
}
