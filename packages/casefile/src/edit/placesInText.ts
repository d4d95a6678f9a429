import { type InputPath, splitBeliefPath } from '@parley/model'
import { isMap, isScalar, isSeq } from 'yaml'
import { changes } from '../read/effects.ts'
import { ONLY_SCENARIO, PLACEHOLDER_COURSE } from '../read/readNoDeal.ts'
import { readNumber } from '../read/readNumber.ts'
import {
  childAt,
  childrenOf,
  isEmptySpot,
  type OpenFile,
  type Spot,
  scalarText,
  spotAt,
} from './spot.ts'

/** Where one input of the case stands in the file, whatever short form the file uses. */
export type InputPlace = Readonly<
  | {
      kind: 'written'
      /** The value, bare or in the long form. */
      spot: Spot
    }
  | {
      /** Left to a default, or taken from another party. */
      kind: 'absent'
      holder: Spot
      keys: readonly [string, ...string[]]
      /** The key under which the holder's own bare value would stand beside the new one. */
      bareKey: string
    }
  | {
      /** Follows from something else: a score from its acceptable minimum, an interaction from another party's. */
      kind: 'implied'
      from: 'acceptable' | 'like' | 'only-scenario'
      spot: Spot
    }
>

const attribution: ReadonlySet<string> = new Set(['class', 'from', 'why'])
const besideCourses: ReadonlySet<string> = new Set([...attribution, 'like', 'story', 'value'])

/**
 * Every input the file gives, or leaves to a default, by its path. Beliefs come last.
 *
 * Made from the text and not from the case, so that a file with mistakes can still be edited. O(length of the file).
 */
export function placesInText(file: OpenFile): ReadonlyMap<string, InputPlace> {
  const places = new Map<string, InputPlace>()
  const issues = issuesOf(file)

  for (const quantity of idsUnder(file, spotAt(file, 'quantities'))) {
    places.set(`quantities.${quantity.key}`, { kind: 'written', spot: quantity })
  }
  for (const party of idsUnder(file, spotAt(file, 'parties'))) {
    const risk = childAt(file, party, 'risk')
    const coefficient = risk && (childAt(file, risk, 'averse') ?? childAt(file, risk, 'acceptant'))
    if (coefficient) places.set(`parties.${party.key}.risk`, { kind: 'written', spot: coefficient })
  }
  for (const [section, placesOf] of [
    ['worth', worthPlaces],
    ['if_talks_fail', noDealPlaces],
  ] as const) {
    for (const block of idsUnder(file, spotAt(file, section))) {
      const own = withLike(file, section, block, holder => placesOf(file, holder, issues))
      for (const [path, place] of own) places.set(`${section}.${block.key}.${path}`, place)
    }
  }
  for (const block of idsUnder(file, spotAt(file, 'compliance'))) {
    for (const key of ['kept', 'if_broken']) {
      places.set(`compliance.${block.key}.${key}`, fieldPlace(file, block, key))
    }
  }
  for (const block of idsUnder(file, spotAt(file, 'ratified_by'))) {
    places.set(`ratified_by.${block.key}.needs`, fieldPlace(file, block, 'needs'))
    for (const vote of idsUnder(file, childAt(file, block, 'votes'))) {
      places.set(`ratified_by.${block.key}.votes.${vote.key}`, { kind: 'written', spot: vote })
    }
  }
  for (const topic of idsUnder(file, spotAt(file, 'positions'))) {
    for (const actor of idsUnder(file, childAt(file, topic, 'actors'))) {
      for (const key of ['stands', 'capability', 'salience']) {
        places.set(`positions.${topic.key}.${actor.key}.${key}`, fieldPlace(file, actor, key))
      }
    }
  }
  for (const holder of idsUnder(file, spotAt(file, 'beliefs'))) {
    for (const belief of idsUnder(file, holder)) {
      const about = longPath(places, belief.key)
      places.set(`beliefs.${holder.key}.${about}`, { kind: 'written', spot: belief })
    }
  }
  for (const [path, place] of moveInputs(file, places)) places.set(path, place)
  for (const [path, spot] of timedInputs(file, places)) places.set(path, { kind: 'written', spot })
  return places
}

/** The input that an effect, a drift or a learner is about, with whose belief it is. */
function targetPath(places: ReadonlyMap<string, unknown>, key: string): string {
  const belief = splitBeliefPath(key.trim() as InputPath)
  const about = longPath(places, belief?.about ?? key)
  return belief ? `beliefs.${belief.holder}.${about}` : about
}

/** Every number of the effects of a move or an event, by what it changes and how. */
function effectPlaces(
  file: OpenFile,
  of: Spot,
  places: ReadonlyMap<string, unknown>,
): readonly (readonly [string, Spot])[] {
  const effects = childAt(file, of, 'effects')
  return (effects ? childrenOf(file, effects) : []).flatMap(effect => {
    const on = effect.pair ? effect.key : (scalarText(childAt(file, effect, 'path')) ?? '')
    return changes.flatMap(change => {
      const spot = childAt(file, effect, change)
      return spot ? [[`${targetPath(places, on)}.${change}`, spot] as const] : []
    })
  })
}

/** Every number that moves the case through time and is written, by its address [T11]. */
function timedInputs(
  file: OpenFile,
  places: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, Spot> {
  const found = new Map<string, Spot>()
  const add = (path: string, spot: Spot | undefined): void => {
    if (spot) found.set(path, spot)
  }
  const under = (...keys: readonly string[]): readonly Spot[] => {
    const section = spotAt(file, ...keys)
    return section ? childrenOf(file, section) : []
  }
  for (const learning of under('learning')) {
    const base = `learning.${targetPath(places, learning.key)}`
    for (const learner of under('learning', learning.key, 'learners'))
      for (const key of ['strength', 'bad_news'])
        add(`${base}.learners.${learner.key}.${key}`, childAt(file, learner, key))
    for (const foe of under('learning', learning.key, 'two_type'))
      add(`${base}.two_type.${foe.key}`, foe)
  }
  for (const drive of under('drives'))
    add(`drives.${targetPath(places, drive.key)}`, childAt(file, drive, 'per_unit'))
  for (const drift of under('drift')) add(`drift.${targetPath(places, drift.key)}`, drift)
  for (const walk of under('walks'))
    add(`walks.${targetPath(places, walk.key)}.win`, childAt(file, walk, 'win'))
  for (const event of under('events')) {
    add(`events.${event.key}.chance`, childAt(file, event, 'chance'))
    for (const [path, spot] of effectPlaces(file, event, places))
      add(`events.${event.key}.effects.${path}`, spot)
  }
  for (const { key: id } of under('scenarios')) {
    for (const part of ['series', 'drift', 'set'])
      for (const one of under('scenarios', id, part))
        add(
          `scenarios.${id}.${part}.${part === 'series' ? one.key : targetPath(places, one.key)}`,
          one,
        )
    for (const one of under('scenarios', id, 'evidence'))
      for (const key of ['wins', 'of'])
        add(
          `scenarios.${id}.evidence.${targetPath(places, one.key)}.${key}`,
          childAt(file, one, key),
        )
  }
  for (const side of under('ripeness'))
    add(`ripeness.${side.key}.cost_above`, childAt(file, side, 'cost_above'))
  return found
}

/** What moves cost, how likely they work, how long they take, and every number of their effects [M5]. */
function moveInputs(file: OpenFile, places: ReadonlyMap<string, unknown>): Places {
  const found: Places = new Map()
  for (const move of idsUnder(file, spotAt(file, 'moves'))) {
    for (const key of ['cost', 'chance', 'lag']) {
      found.set(`moves.${move.key}.${key}`, fieldPlace(file, move, key))
    }
    for (const [path, spot] of effectPlaces(file, move, places))
      found.set(`moves.${move.key}.effects.${path}`, { kind: 'written', spot })
  }
  for (const budget of idsUnder(file, spotAt(file, 'move_costs', 'budgets'))) {
    found.set(`move_costs.budgets.${budget.key}`, { kind: 'written', spot: budget })
  }
  const costs = spotAt(file, 'move_costs')
  if (costs) found.set('move_costs.total', fieldPlace(file, costs, 'total'))
  return found
}

/**
 * The path a key of `beliefs` or of a school's `set` stands for [B1]: a bare word is a quantity, and the words of a
 * course's short forms may be left out. A key that stands for no input is given back as it is.
 */
export function longPath(places: ReadonlyMap<string, unknown>, key: string): string {
  const path = key.trim()
  const [section, party, course, third, fourth, ...more] = path.split('.')
  if (party === undefined) return places.has(`quantities.${path}`) ? `quantities.${path}` : path
  if (section !== 'if_talks_fail' || places.has(path) || more.length > 0) return path
  const start = `if_talks_fail.${party}.${course === 'value' ? PLACEHOLDER_COURSE : course}.scenarios.`
  if (fourth !== undefined) return third === 'scenarios' ? path : `${start}${third}.${fourth}`
  if (third !== undefined && third !== 'worth') return path
  const worths = [...places.keys()].filter(
    known => known.startsWith(start) && known.endsWith('.worth'),
  )
  return worths.length === 1 ? worths[0]! : path
}

type Issues = ReadonlyMap<string, IssueText>

/** Options of an issue that names them, and the ends of a numeric one; all as written. */
type IssueText = Readonly<{ options: readonly string[]; ends: readonly string[] }>

function issuesOf(file: OpenFile): Issues {
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

type Places = Map<string, InputPlace>

/** Weights, scores, points and interactions of one party's block. */
function worthPlaces(file: OpenFile, block: Spot, issues: Issues): Places {
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

/** Costs, chances and worths of one party's courses, in all the short forms of [N2, N3]. */
function noDealPlaces(file: OpenFile, block: Spot): Places {
  const places: Places = new Map()
  const onlyWorth = (course: string, place: InputPlace): void => {
    const at = `${course}.scenarios.${ONLY_SCENARIO}`
    places.set(`${at}.chance`, { kind: 'implied', from: 'only-scenario', spot: block })
    places.set(`${at}.worth`, place)
  }
  const typed = isScalar(block.node) && !isEmptySpot(block) ? block : childAt(file, block, 'value')
  if (typed) onlyWorth(PLACEHOLDER_COURSE, { kind: 'written', spot: typed })
  if (!isMap(block.node)) return places
  for (const course of childrenOf(file, block)) {
    if (besideCourses.has(course.key) || course.key.startsWith('x-')) continue
    const at = `${course.key}.scenarios`
    const bareKey = childAt(file, course, 'value') ? 'value' : 'worth'
    places.set(`${course.key}.cost`, fieldPlace(file, course, 'cost', bareKey))
    const scenarios = childAt(file, course, 'scenarios')
    if (scenarios) {
      for (const scenario of idsUnder(file, scenarios)) {
        for (const key of ['chance', 'worth']) {
          places.set(`${at}.${scenario.key}.${key}`, fieldPlace(file, scenario, key))
        }
      }
    } else if (isMap(course.node) && bareKey === 'worth') {
      onlyWorth(course.key, fieldPlace(file, course, 'worth'))
    } else if (isEmptySpot(course)) {
      onlyWorth(course.key, absent(course, ['worth']))
    } else onlyWorth(course.key, { kind: 'written', spot: course })
  }
  return places
}

/** What a block takes from the one it is `like` is absent from its own text, and can be written there. */
function withLike(
  file: OpenFile,
  section: string,
  block: Spot,
  placesOf: (holder: Spot) => Places,
  seen: readonly string[] = [],
): Places {
  const like = scalarText(childAt(file, block, 'like'))?.trim()
  const own = placesOf(block)
  const other = like === undefined || seen.includes(like) ? null : spotAt(file, section, like)
  if (!other) return own
  const copied = withLike(file, section, other, placesOf, [...seen, block.key])
  for (const [path, place] of copied) {
    if (own.has(path)) continue
    // An interaction is copied with its conditions, or written with them.
    const isWhole = path.startsWith('together.')
    if (place.kind === 'implied') own.set(path, { ...place, spot: block })
    else if (isWhole) own.set(path, { kind: 'implied', from: 'like', spot: block })
    else own.set(path, absent(block, keysOf(path)))
  }
  return own
}

/** The keys of a path within a block; an option that is a decimal number has a point of its own. */
function keysOf(path: string): readonly [string, ...string[]] {
  const parts = path.split('.') as [string, ...string[]]
  const isScore = parts[0] === 'scores' || parts[0] === 'points'
  return isScore ? [parts[0], parts[1]!, parts.slice(2).join('.')] : parts
}

function fieldPlace(file: OpenFile, holder: Spot, key: string, bareKey = 'value'): InputPlace {
  const spot = childAt(file, holder, key)
  return spot ? { kind: 'written', spot } : absent(holder, [key], bareKey)
}

function absent(holder: Spot, keys: readonly [string, ...string[]], bareKey = 'value'): InputPlace {
  return { kind: 'absent', holder, keys, bareKey }
}

/** The entries of a map whose keys are ids or paths. */
function idsUnder(file: OpenFile, spot: Spot | undefined): readonly Spot[] {
  if (!spot || !isMap(spot.node)) return []
  return childrenOf(file, spot).filter(
    child => !attribution.has(child.key) && !child.key.startsWith('x-'),
  )
}
