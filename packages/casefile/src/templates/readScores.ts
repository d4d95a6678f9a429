import type { TableMistake } from '../edit/pasteTable.ts'
import { tableRows } from '../edit/tableRows.ts'

/** Scores as a table holds them, understood and not yet a case. */
export type Scores = Readonly<{
  /** Whether rows are options of one thing, or options under the issue that they belong to. */
  layout: 'options' | 'issues'
  parties: readonly string[]
  issues: readonly Readonly<{
    /** Empty when the table has one issue and does not name it. */
    name: string
    options: readonly Readonly<{
      name: string
      /** By party, as a case file spells a number. */
      scores: readonly number[]
    }>[]
    /** What the issue weighs for each party; null when the table does not say. */
    weights: readonly number[] | null
  }>[]
  /** What no deal is worth to each party; null where the table does not say: nobody else can. */
  noDeal: readonly (number | null)[]
  /** Rows that were understood and not taken, such as sums. */
  leftOut: readonly string[]
}>

export type ScoresRead = Readonly<{ scores: Scores | null; mistakes: readonly TableMistake[] }>

const noDealRow =
  /^(no[ -]?(deal|agreement)|batna|reservation|walk[ -]?away|if talks fail|status quo|без угоди|немає угоди|відсутність угоди|якщо переговори)/i
const weightRow = /^(weights?|importance|вага|важливість)$/i
const sumRow = /^(total|sum|разом|усього|сума)\b/i
const optionHead = /^(options?|outcomes?|варіант|опція|вихід)/i

/**
 * Reads scores copied out of a spreadsheet: a heading, then a row for each option, with a column for each party.
 *
 *     Price   Ann  Bob          Issue    Option   Ann  Bob
 *     low      20   90          Price    low       20   90
 *     high    100    0                   high     100    0
 *     No deal  40   30          Delivery this week ...
 *
 * A row that begins with "no deal", "BATNA" or the like says what no deal is worth; in the second form a row without an
 * option, or with "weight", says what the issue weighs. All mistakes at once, and no number where a cell has none.
 */
export function readScores(table: string): ScoresRead {
  const [heading = [], ...body] = tableRows(table).map(cells => cells.map(cell => cell.trim()))
  const mistakes: TableMistake[] = []
  const say = (row: number, column: number, message: string, hint: string): void => {
    mistakes.push({ row, column, message, hint })
  }
  const isWords = (cell: string): boolean => cell !== '' && numberIn(cell).kind === 'none'
  const hasIssues =
    heading.length >= 4 &&
    (optionHead.test(heading[1] ?? '') || body.some(cells => isWords(cells[1] ?? '')))
  const labels = hasIssues ? 2 : 1
  const columns = heading
    .map((_, k) => k)
    .filter(k => k >= labels && (heading[k] !== '' || body.some(cells => (cells[k] ?? '') !== '')))
  const parties = columns.map(k => heading[k]!)
  if (parties.length < 2) {
    const hint = 'the first row names them: Option, then a party each'
    say(1, 1, `the table has ${parties.length === 0 ? 'no column' : 'one column'} of a party`, hint)
    return { scores: null, mistakes }
  }
  parties.forEach((name, i) => {
    if (name === '')
      say(1, columns[i]! + 1, 'a column of scores has no party', 'write a name over it')
    else if (numberIn(name).kind === 'number')
      say(
        1,
        columns[i]! + 1,
        `"${name}" heads a column, and is no name`,
        'the first row names the parties',
      )
    else if (parties.indexOf(name) < i)
      say(1, columns[i]! + 1, `"${name}" heads two columns`, 'keep one of them')
  })
  type Issue = {
    name: string
    options: { name: string; scores: number[] }[]
    weights: number[] | null
    row: number
  }
  const issues: Issue[] = []
  let noDeal: (number | null)[] = parties.map(() => null)
  const leftOut: string[] = []
  if (!hasIssues) issues.push({ name: '', options: [], weights: null, row: 2 })

  body.forEach((cells, i) => {
    const row = i + 2
    if (cells.every(cell => cell === '')) return
    const [first = '', second = ''] = cells
    const label = hasIssues ? second : first
    const whole = hasIssues ? first || second : first
    if (sumRow.test(whole)) {
      leftOut.push(whole)
      return
    }
    const isNoDeal = noDealRow.test(whole)
    const numbers = columns.map((k, party) => {
      const cell = cells[k] ?? ''
      const found = numberIn(cell)
      if (found.kind === 'number') return found.value
      const who = parties[party]!
      if (cell === '') {
        if (!isNoDeal) say(row, k + 1, `${who} has no score here`, 'write a number; 0 is one too')
      } else say(row, k + 1, `"${cell}" is no number`, found.hint)
      return null
    })
    if (isNoDeal) {
      noDeal = numbers
      return
    }
    const values = numbers.map(of => of ?? 0)
    if (!hasIssues) {
      add(issues[0]!, label, values, row, 1)
      return
    }
    const known = first === '' ? issues.at(-1) : issues.find(of => of.name === first)
    if (!known && first === '') {
      say(row, 1, 'the row says of no issue', 'write the issue in the first column')
      return
    }
    const issue = known ?? { name: first, options: [], weights: null, row }
    if (!known) issues.push(issue)
    if (label === '' || weightRow.test(label)) issue.weights = values
    else add(issue, label, values, row, 2)
  })

  function add(issue: Issue, name: string, scores: number[], row: number, column: number): void {
    if (name === '') say(row, column, 'an option has no name', 'write one in this cell')
    else if (issue.options.some(of => of.name === name))
      say(row, column, `"${name}" stands twice`, 'give one of them another name')
    else issue.options.push({ name, scores })
  }

  for (const issue of issues) {
    if (issue.options.length >= 2) continue
    const what = issue.name === '' ? 'the table' : `"${issue.name}"`
    const has = issue.options.length === 1 ? 'one option' : 'no options'
    say(issue.row, labels, `${what} has ${has}`, 'there must be two ways it can come out')
  }
  const weighted = issues.filter(of => of.weights !== null)
  if (weighted.length > 0) {
    for (const issue of issues) {
      if (issue.weights === null)
        say(issue.row, 1, `"${issue.name}" has no weight, and others have`, 'weigh all or none')
      if (issue.options.some(of => of.scores.some(score => score < 0 || score > 100)))
        say(
          issue.row,
          1,
          `scores of "${issue.name}" leave 0 to 100`,
          'with weights, scores run from 0 to 100',
        )
    }
  }
  if (mistakes.length > 0) return { scores: null, mistakes }
  const layout = hasIssues ? 'issues' : 'options'
  const [corner = ''] = heading
  const named = issues.map(({ name, options, weights }) => ({
    name: hasIssues ? name : optionHead.test(corner) ? '' : corner,
    options,
    weights,
  }))
  return { scores: { layout, parties, issues: named, noDeal, leftOut }, mistakes }
}

type Found = Readonly<{ kind: 'number'; value: number } | { kind: 'none'; hint: string }>

/** A number as spreadsheets write it: blanks between thousands, a decimal comma; what could be either is not guessed. */
export function numberIn(cell: string): Found {
  const plain = cell.replace(/(?<=\d)[ \u00a0\u202f](?=\d{3})/g, '').replace(/^\u2212/, '-')
  const dotted = plain.replace(',', '.')
  if (/^[-+]?\d{1,3},\d{3}$/.test(plain)) {
    return {
      kind: 'none',
      hint: `write ${plain.replace(',', '')} or ${dotted}: it could be either`,
    }
  }
  if (/^[-+]?(\d+([.,]\d+)?|[.,]\d+)$/.test(plain)) return { kind: 'number', value: Number(dotted) }
  return { kind: 'none', hint: 'write one number, without unit or range' }
}
