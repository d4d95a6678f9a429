import { isSeq } from 'yaml'
import { readNumber } from '../read/readNumber.ts'
import { absent, attribution, fieldPlace, idsUnder, type Places } from './inputPlace.ts'
import { childAt, childrenOf, type OpenFile, type Spot, scalarText, spotAt } from './spot.ts'

type Issues = ReadonlyMap<string, IssueText>

/** Options of an issue that names them, and the ends of a numeric one; all as written. */
type IssueText = Readonly<{ options: readonly string[]; ends: readonly string[] }>

/** The issues of a file as its text has them, for files with mistakes too. */
export function issuesOf(file: OpenFile): Issues {
  return new Map(
    idsUnder(file, spotAt(file, 'issues')).map((issue): [string, IssueText] => {
      const ends = ['from', 'to'].flatMap(key => scalarText(childAt(file, issue, key)) ?? [])
      const options = isSeq(issue.node) ? issue : childAt(file, issue, 'options')
      const written = scalarText(options) ?? scalarText(issue) ?? ''
      if (/^yes\s*\/\s*no$/i.test(written.trim())) {
        return [issue.key, { options: ['no', 'yes'], ends }]
      }
      const named = options ? childrenOf(file, options) : []
      const ids = named.map(option => (option.pair ? option.key : (scalarText(option) ?? '')))
      return [issue.key, { options: ids, ends }]
    }),
  )
}

/** Weights, scores, points and interactions of one party's block. */
export function worthPlaces(file: OpenFile, block: Spot, issues: Issues): Places {
  const places: Places = new Map()
  const weights = childAt(file, block, 'weights')
  if (weights) {
    // Beside `ranks` too: a number there replaces what the rank stands for [W2].
    for (const issue of issues.keys()) {
      places.set(`weights.${issue}`, fieldPlace(file, weights, issue))
    }
    for (const weight of idsUnder(file, weights)) {
      if (weight.key === 'ranks') continue
      places.set(`weights.${weight.key}`, { kind: 'written', spot: weight })
    }
  }
  const [only, ...others] = issues.keys()
  const isWeighted = childAt(file, block, 'scores') && !childAt(file, block, 'combine')
  if (isWeighted && !weights && only !== undefined && others.length === 0) {
    // The weight of an only issue may be left out [W2].
    places.set(`weights.${only}`, absent(block, ['weights', only]))
  }
  for (const part of ['scores', 'points'] as const) {
    const section = childAt(file, block, part)
    if (section) scorePlaces(file, section, part, issues, places)
  }
  const together = childAt(file, block, 'together')
  for (const each of together ? childrenOf(file, together) : []) {
    if (attribution.has(each.key) || each.key.startsWith('x-')) continue
    places.set(`together.${each.key}`, fieldPlace(file, each, 'worth'))
  }
  return places
}

function scorePlaces(
  file: OpenFile,
  section: Spot,
  part: 'scores' | 'points',
  issues: Issues,
  places: Places,
): void {
  for (const [issue, { options }] of issues) {
    const ofIssue = childAt(file, section, issue)
    for (const option of options) {
      const place = ofIssue ? fieldPlace(file, ofIssue, option) : absent(section, [issue, option])
      places.set(`${part}.${issue}.${option}`, place)
    }
  }
  for (const ofIssue of idsUnder(file, section)) {
    const path = `${part}.${ofIssue.key}`
    const issue = issues.get(ofIssue.key)
    for (const score of idsUnder(file, ofIssue)) {
      if (score.key === 'ranks') continue
      const name = issue && issue.ends.length > 0 ? levelText(score.key) : score.key
      places.set(`${path}.${name}`, { kind: 'written', spot: score })
    }
    // The scores at the acceptable minimum and the practical maximum are 0 and 100 [W3].
    const acceptable = childAt(file, ofIssue, 'acceptable')
    const best = childAt(file, ofIssue, 'practical_max')
    if (!acceptable || !best) continue
    const levels = [acceptable, best].map(spot => scalarText(spot) ?? '')
    for (const level of [...levels, ...(issue?.ends ?? [])]) {
      places.set(`${path}.${levelText(level)}`, {
        kind: 'implied',
        from: 'acceptable',
        spot: ofIssue,
      })
    }
  }
}

/** The name of a level, as paths have it: the number without its unit, a date as it is. */
function levelText(written: string): string {
  const number = readNumber(written.trim())
  return number === null || number.scale === 'date' ? written.trim() : String(number.value)
}
