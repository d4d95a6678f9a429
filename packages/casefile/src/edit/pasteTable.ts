import { idOf } from '../templates/idOf.ts'
import { addIssue } from './addIssue.ts'
import { addParty } from './addParty.ts'
import { type Edit, edit, editAll } from './edit.ts'
import { type Entry, keyed, spelled } from './entry.ts'
import { parseSource } from './parseSource.ts'
import { addPlan } from './plans.ts'
import { childAt, childrenOf, follow, openFile, scalarText, spotAt } from './spot.ts'
import { tableRows } from './tableRows.ts'

/** What is wrong in a pasted table, in words; rows and columns are counted from 1, the heading being row 1. */
export type TableMistake = Readonly<{ row: number; column: number; message: string; hint: string }>

export type Pasted = Readonly<{
  text: string
  mistakes: readonly TableMistake[]
  diagnostics: Edit['diagnostics']
}>

/**
 * Takes issues, options and scores from a table copied out of a spreadsheet (tabs, or CSV):
 *
 *     Issue     Option    Ann   Bob
 *     Price     low        20    90
 *               high      100     0
 *     Price                60    40      a row without an option: what the issue weighs
 *
 * An issue that is left out is the one above. Parties the case has not are added as deciders. All or nothing: with any
 * mistake nothing is changed, and every mistake is told at once.
 */
export function pasteTable(text: string, table: string): Pasted {
  const rows = tableRows(table)
  const mistakes: TableMistake[] = []
  const say = (row: number, column: number, message: string, hint: string): void => {
    mistakes.push({ row, column, message, hint })
  }
  const unchanged = (): Pasted => ({ text, mistakes, diagnostics: [] })
  const [heading = [], ...body] = rows
  const partyNames = heading.slice(2).map(name => name.trim())
  if (heading.length < 3) {
    say(
      1,
      1,
      'the first row has no column of a party',
      'head the columns: Issue, Option, then a party each',
    )
    return unchanged()
  }
  partyNames.forEach((name, i) => {
    if (name === '') say(1, i + 3, 'a column of scores has no party', 'write a name over it')
    else if (partyNames.indexOf(name) < i) {
      say(1, i + 3, `"${name}" heads two columns`, 'keep one of them')
    }
  })
  const issues: {
    name: string
    options: { name: string; scores: string[] }[]
    weights: string[] | null
  }[] = []
  body.forEach((cells, i) => {
    const row = i + 2
    if (cells.every(cell => cell.trim() === '')) return
    const [issueName = '', option = '', ...scores] = cells.map(cell => cell.trim())
    const known = issueName === '' ? issues.at(-1) : issues.find(issue => issue.name === issueName)
    if (!known && issueName === '') {
      say(row, 1, 'the row says of no issue', 'write the issue in the first column')
      return
    }
    const issue = known ?? { name: issueName, options: [], weights: null }
    if (!known) issues.push(issue)
    partyNames.forEach((name, k) => {
      const cell = scores[k] ?? ''
      if (name === '') return
      if (cell === '')
        say(row, k + 3, `${name} has no score here`, 'write 0 to 100, a range, or a word')
      else if (/\d[, ]\d/.test(cell)) {
        say(
          row,
          k + 3,
          `"${cell}" has a comma or a blank between digits`,
          `write ${cell.replace(',', '.').replace(' ', '')}`,
        )
      }
    })
    const written = partyNames.map((_, k) => scores[k] ?? '')
    if (option === '') issue.weights = written
    else if (issue.options.some(of => of.name === option)) {
      say(row, 2, `"${option}" stands twice under "${issue.name}"`, 'give one of them another name')
    } else issue.options.push({ name: option, scores: written })
  })
  if (issues.length === 0) say(2, 1, 'there is no row below the heading', 'a row each option')
  for (const issue of issues) {
    if (issue.options.length >= 2) continue
    const row = body.findIndex(cells => cells[0]?.trim() === issue.name) + 2
    say(
      row,
      2,
      `"${issue.name}" has ${issue.options.length === 1 ? 'one option' : 'no options'}`,
      'an issue needs two ways it can come out',
    )
  }
  if (mistakes.length > 0) return unchanged()

  const parties = partiesIn(text)
  const taken = new Set([...parties.keys(), ...issueIdsIn(text)])
  const partyIds = partyNames.map(name => {
    const known = [...parties].find(
      ([id, of]) => id === name || of.toLowerCase() === name.toLowerCase(),
    )
    return known
      ? { id: known[0], isNew: false }
      : { id: take(idOf(name, 'party', taken), taken), isNew: true }
  })
  const edits: ((before: string) => Edit)[] = []
  partyIds.forEach(({ id, isNew }, k) => {
    if (isNew) edits.push(before => addParty(before, id, { name: partyNames[k]!, role: 'decides' }))
  })
  for (const issue of issues) {
    const id = take(idOf(issue.name, 'issue', taken), taken)
    const used = new Set<string>()
    const options = issue.options.map(option => ({
      ...option,
      id: take(idOf(option.name, 'option', used), used),
    }))
    edits.push(before =>
      addIssue(before, id, { kind: 'named', name: issue.name, options, isOrdered: false }),
    )
    partyIds.forEach(({ id: party }, k) => {
      const scores = keyed(options.map(option => [option.id, spelled(option.scores[k]!)]))
      edits.push(before => put(before, `worth.${party}.scores.${id}`, scores))
      const weight = issue.weights?.[k] ?? '50'
      edits.push(before => put(before, `worth.${party}.weights.${id}`, spelled(weight)))
    })
  }
  const done = editAll(text, edits)
  return { text: done.text, mistakes, diagnostics: done.diagnostics }
}

function put(text: string, path: string, entry: Entry): Edit {
  return edit(text, file => {
    const { spot, rest } = follow(file, path)
    return rest === '' ? [] : addPlan(file, spot, rest.split('.') as [string, ...string[]], entry)
  })
}

function partiesIn(text: string): ReadonlyMap<string, string> {
  const file = openFile(text, parseSource(text))
  const section = spotAt(file, 'parties')
  const all = section ? childrenOf(file, section) : []
  return new Map(
    all.map(party => [
      party.key,
      scalarText(childAt(file, party, 'name')) ?? scalarText(party) ?? party.key,
    ]),
  )
}

function issueIdsIn(text: string): readonly string[] {
  const file = openFile(text, parseSource(text))
  const section = spotAt(file, 'issues')
  return section ? childrenOf(file, section).map(issue => issue.key) : []
}

function take(id: string, taken: Set<string>): string {
  taken.add(id)
  return id
}
