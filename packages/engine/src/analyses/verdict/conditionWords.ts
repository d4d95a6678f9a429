import type { Case, Condition } from '@parley/model'

const bounds = {
  above: 'above',
  below: 'below',
  'at-least': 'at or above',
  'at-most': 'at or below',
} as const

/** A condition in the case's own words: "Line of control: Annexed oblasts or 1991 border", "Price above 4500 EUR". */
export function conditionWords(given: Case, test: Condition): string {
  const issue = given.issues.find(of => of.id === test.issue)
  const name = issue?.name ?? test.issue
  if (test.kind === 'in') {
    const options = test.options.map(id => issue?.options.find(of => of.id === id)?.name ?? id)
    return `${name}: ${options.join(' or ')}`
  }
  const scale = issue?.scale
  const isDate = scale?.kind === 'numeric' && scale.isDate
  const limit = isDate
    ? new Date(test.limit * 86_400_000).toISOString().slice(0, 10)
    : String(test.limit)
  const unit = scale?.kind === 'numeric' && !isDate && scale.unit ? ` ${scale.unit}` : ''
  return `${name} ${bounds[test.kind]} ${limit}${unit}`
}
