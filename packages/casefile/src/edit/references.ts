import { isMap, isScalar, isSeq, type Scalar } from 'yaml'
import { bandOf } from '../read/lexicon.ts'
import { childAt, childrenOf, type OpenFile, type Spot, scalarText, spotAt } from './spot.ts'

/** A part of a scalar's text that names something: `[start, end)` of the text as the reader takes it. */
export type Reference = Readonly<{ to: Target; scalar: Scalar; start: number; end: number }>

/**
 * What is named, by the path of where it is defined: `parties.russia`, `issues.line.options.feb23`,
 * `if_talks_fail.russia.fight_on.scenarios.holds`.
 */
export type Target = string

const attribution: ReadonlySet<string> = new Set(['class', 'from', 'why', 'name'])
/** A name as formulas have it: a hyphen between letters belongs to it; letters after a digit are a unit. */
const nameInFormula = /(?<![\w.])[A-Za-z][A-Za-z0-9_]*(?:-[A-Za-z0-9_]+)*(?!\()/g
const bound = /^(above|below|at\s+least|at\s+most)\s/i

/**
 * Every place of the file where something with an id is defined or named, in file order.
 *
 * One walk over the sections; a section that is new to the file format is one more function here.
 * A text that stands in several places through an alias is found once.
 */
export function referencesIn(file: OpenFile): readonly Reference[] {
  const found = new Map<string, Reference>()
  const names = namesOf(file)

  const note = (to: Target, scalar: Scalar, start: number, end: number): void => {
    found.set(`${scalar.range![0]} ${start} ${to}`, { to, scalar, start, end })
  }
  const key = (spot: Spot, to: Target): void => {
    const scalar = spot.pair?.key
    if (isScalar(scalar)) note(to, scalar as Scalar, 0, spot.key.length)
  }
  const whole = (spot: Spot | undefined, toOf: (id: string) => Target | null): void => {
    const written = scalarText(spot)
    if (!spot || written === null || !isScalar(spot.node)) return
    const id = written.trim()
    const to = toOf(id)
    const start = written.indexOf(id)
    if (to !== null && id !== '') note(to, spot.node, start, start + id.length)
  }
  const each = (spot: Spot | undefined, visit: (child: Spot) => void): void => {
    if (spot) childrenOf(file, spot).forEach(visit)
  }
  const oneOrMore = (spot: Spot | undefined, visit: (item: Spot) => void): void => {
    if (isSeq(spot?.node)) each(spot, visit)
    else if (spot) visit(spot)
  }
  const party = (spot: Spot | undefined): void => oneOrMore(spot, item => whole(item, partyAt))
  const partyAt = (id: string): Target => `parties.${id}`

  /** The quantities that an estimate reads, bare or long. */
  const estimate = (spot: Spot | undefined): void => {
    const inside = spot && isMap(spot.node) ? childAt(file, spot, 'value') : spot
    const written = scalarText(inside)
    if (!inside || written === null || !isScalar(inside.node)) return
    if (bandOf(written) && !names.quantities.has(written.trim())) return
    for (const { 0: id, index } of written.matchAll(nameInFormula)) {
      if (!names.quantities.has(id)) continue
      note(`quantities.${id}`, inside.node, index, index + id.length)
    }
  }
  const tests = (spot: Spot, issue: string): void =>
    oneOrMore(spot, item =>
      whole(item, id => (bound.test(id) ? null : `issues.${issue}.options.${id}`)),
    )
  /** `{line: contact, price: above 4500}`, and lines written long. */
  const conditions = (spot: Spot | undefined): void =>
    each(spot, child => {
      if (attribution.has(child.key)) return
      key(child, `issues.${child.key}`)
      const value = isMap(child.node) ? childAt(file, child, 'value') : child
      if (value) tests(value, child.key)
    })
  /** A deal by its id, conditions, or conditions under `not`, `if` and `then`. */
  const statement = (spot: Spot): void => {
    if (!isMap(spot.node)) {
      whole(spot, id => (names.deals.has(id) ? `deals.${id}` : null))
      return
    }
    const parts = ['not', 'if', 'then'].filter(part => !names.issues.has(part))
    const inside = parts.flatMap(part => childAt(file, spot, part) ?? [])
    if (inside.length > 0) inside.forEach(conditions)
    else conditions(spot)
  }
  const scores = (spot: Spot | undefined): void =>
    each(spot, issue => {
      if (attribution.has(issue.key)) return
      key(issue, `issues.${issue.key}`)
      each(issue, option => {
        if (option.key === 'ranks') {
          each(option, item => whole(item, id => `issues.${issue.key}.options.${id}`))
        } else if (!attribution.has(option.key)) {
          key(option, `issues.${issue.key}.options.${option.key}`)
          estimate(option)
        }
      })
    })
  const ranking = (spot: Spot | undefined, of: string): void =>
    each(spot, tier =>
      oneOrMore(tier, item =>
        whole(item, id => {
          const course = names.course(of, id)
          if (course) return course
          if (names.deals.has(id)) return `deals.${id}`
          return names.soleIssue === null ? null : `issues.${names.soleIssue}.options.${id}`
        }),
      ),
    )
  /** The ids in an input's path, which stands in a key or a value. */
  const path = (scalar: unknown, written: string): void => {
    if (!isScalar(scalar)) return
    for (const { to, start, end } of idsInPath(written, names)) {
      note(to, scalar as Scalar, start, end)
    }
  }
  /** A value that is the path of an input, or a quantity alone. */
  const address = (spot: Spot | undefined): void => {
    const written = scalarText(spot)
    if (spot && written !== null) path(spot.node, written)
  }
  const citations = (spot: Spot): void =>
    each(spot, child => {
      // The lower end of an issue and the series of a lesson are written `from` too.
      const section = spot.holder?.holder?.holder === null ? spot.holder.key : ''
      const isOther = section === 'issues' || section === 'learning' || spot.key === 'time'
      if (child.key === 'from' && !isOther && child.pair) {
        oneOrMore(child, item => {
          const written = scalarText(item)
          const id = written === null ? undefined : /\S+/.exec(written)
          if (id && isScalar(item.node)) {
            note(`sources.${id[0]}`, item.node, id.index, id.index + id[0].length)
          }
        })
      } else citations(child)
    })

  /** Keys that are paths of inputs, with what each is said to do. */
  const paths = (spot: Spot | undefined, visit: (child: Spot) => void): void =>
    each(spot, child => {
      if (attribution.has(child.key)) return
      path(child.pair?.key, child.key)
      visit(child)
    })
  const named =
    (section: string) =>
    (id: string): Target =>
      `${section}.${id}`
  const ids = (spot: Spot | undefined, section: string, visit?: (child: Spot) => void): void =>
    each(spot, child => {
      if (attribution.has(child.key)) return
      key(child, `${section}.${child.key}`)
      visit?.(child)
    })
  const changes = (spot: Spot): void => {
    for (const how of ['shift', 'scale', 'set']) estimate(childAt(file, spot, how))
  }
  /** What a move does to an input, or to red lines. */
  const effectOf = (spot: Spot): void => {
    changes(spot)
    for (const change of ['lift', 'add']) conditions(childAt(file, spot, change))
  }
  const timeSections = (): Record<string, (section: Spot) => void> => ({
    series: section =>
      ids(section, 'series', one => whole(childAt(file, one, 'source'), named('sources'))),
    learning: section =>
      paths(section, lesson => {
        const from = childAt(file, lesson, 'from')
        // A walk is called as what it is about; a series of that name comes first.
        if (names.series.has(scalarText(from)?.trim() ?? '')) whole(from, named('series'))
        else address(from)
        address(childAt(file, lesson, 'strength'))
        each(childAt(file, lesson, 'learners'), learner => {
          if (learner.key !== 'analyst') key(learner, `parties.${learner.key}`)
          for (const part of ['strength', 'bad_news']) estimate(childAt(file, learner, part))
        })
      }),
    drives: section =>
      paths(section, drive => {
        whole(childAt(file, drive, 'series'), named('series'))
        estimate(childAt(file, drive, 'per_unit'))
      }),
    drift: section => paths(section, estimate),
    walks: section =>
      paths(section, walk =>
        each(walk, part => (part.key === 'follows' ? address(part) : estimate(part))),
      ),
    events: section =>
      ids(section, 'events', event => {
        estimate(childAt(file, event, 'chance'))
        paths(childAt(file, event, 'effects'), changes)
        party(childAt(file, event, 'known_to'))
      }),
    scenarios: section =>
      ids(section, 'scenarios', future => {
        ids(childAt(file, future, 'series'), 'series', estimate)
        paths(childAt(file, future, 'evidence'), evidence => each(evidence, estimate))
        ids(childAt(file, future, 'events'), 'events')
        paths(childAt(file, future, 'drift'), estimate)
        paths(childAt(file, future, 'set'), estimate)
      }),
    signposts: section =>
      ids(section, 'signposts', signpost => {
        whole(childAt(file, signpost, 'watch'), named('series'))
        whole(childAt(file, signpost, 'condition_of'), named('scenarios'))
      }),
    ripeness: section => ids(section, 'parties', of => each(of, estimate)),
  })

  const sections: Record<string, (section: Spot) => void> = {
    whose_interest: party,
    reading_of: section => whole(section, id => `sources.${id}`),
    sources: section =>
      each(section, source => {
        if (source.pair) key(source, `sources.${source.key}`)
        else whole(childAt(file, source, 'id'), id => `sources.${id}`)
      }),
    parties: section =>
      each(section, child => {
        key(child, `parties.${child.key}`)
        party(childAt(file, child, 'inside'))
        each(childAt(file, child, 'risk'), estimate)
      }),
    quantities: section =>
      each(section, child => {
        key(child, `quantities.${child.key}`)
        estimate(child)
      }),
    issues: section =>
      each(section, issue => {
        key(issue, `issues.${issue.key}`)
        const options = isSeq(issue.node) ? issue : childAt(file, issue, 'options')
        const at = (id: string): Target => `issues.${issue.key}.options.${id}`
        party(childAt(file, issue, 'held_by'))
        const stays = childAt(file, issue, 'irreversible')
        const isFlag = /^\s*(yes|no|true|false)\s*$/.test(scalarText(stays) ?? '')
        if (!isFlag) oneOrMore(stays, item => whole(item, at))
        if (isMap(options?.node)) each(options, option => key(option, at(option.key)))
        else if (isSeq(options?.node)) each(options, option => whole(option, at))
      }),
    rules: section =>
      each(section, rule => {
        for (const part of ['never', 'if', 'then']) conditions(childAt(file, rule, part))
      }),
    deals: section =>
      each(section, deal => {
        key(deal, `deals.${deal.key}`)
        conditions(deal)
      }),
    present: section =>
      isMap(section.node) ? conditions(section) : whole(section, id => `deals.${id}`),
    prefers: section =>
      each(section, of => {
        if (attribution.has(of.key)) return
        key(of, `parties.${of.key}`)
        each(isMap(of.node) ? childAt(file, of, 'order') : of, item => oneOrMore(item, statement))
      }),
    overlooks: section =>
      each(section, of => {
        if (attribution.has(of.key)) return
        key(of, `parties.${of.key}`)
        each(isMap(of.node) ? childAt(file, of, 'states') : of, item => oneOrMore(item, statement))
      }),
    positions: section =>
      each(section, topic => {
        key(topic, topicTarget(topic.key, names))
        each(childAt(file, topic, 'actors'), actor => {
          if (!attribution.has(actor.key)) key(actor, `parties.${actor.key}`)
        })
      }),
    worth: section =>
      each(section, of => {
        key(of, `parties.${of.key}`)
        party(childAt(file, of, 'like'))
        each(childAt(file, of, 'weights'), weight => {
          if (weight.key === 'ranks') each(weight, item => whole(item, id => `issues.${id}`))
          else if (!attribution.has(weight.key)) {
            key(weight, `issues.${weight.key}`)
            estimate(weight)
          }
        })
        scores(childAt(file, of, 'scores'))
        scores(childAt(file, of, 'points'))
        each(childAt(file, of, 'together'), together => {
          conditions(childAt(file, together, 'if'))
          estimate(childAt(file, together, 'worth'))
        })
        for (const lines of ['red_lines', 'bottom_line', 'stated_position']) {
          conditions(childAt(file, of, lines))
        }
        ranking(childAt(file, of, 'ranking'), of.key)
      }),
    if_talks_fail: section =>
      each(section, of => {
        key(of, `parties.${of.key}`)
        party(childAt(file, of, 'like'))
        estimate(childAt(file, of, 'value') ?? (isScalar(of.node) ? of : undefined))
        each(of, course => {
          const target = names.course(of.key, course.key)
          if (!target) return
          key(course, target)
          estimate(course)
          estimate(childAt(file, course, 'cost'))
          estimate(childAt(file, course, 'worth'))
          each(childAt(file, course, 'scenarios'), scenario => {
            key(scenario, `${target}.scenarios.${scenario.key}`)
            estimate(scenario)
            estimate(childAt(file, scenario, 'chance'))
            estimate(childAt(file, scenario, 'worth'))
          })
        })
      }),
    compliance: section =>
      each(section, of => {
        key(of, `parties.${of.key}`)
        each(of, estimate)
      }),
    ratified_by: section =>
      each(section, of => {
        key(of, `parties.${of.key}`)
        estimate(childAt(file, of, 'needs'))
        each(childAt(file, of, 'votes'), vote => {
          if (attribution.has(vote.key)) return
          key(vote, `parties.${vote.key}`)
          estimate(vote)
        })
        party(childAt(file, of, 'veto'))
      }),
    beliefs: section =>
      each(section, holder => {
        key(holder, `parties.${holder.key}`)
        each(holder, belief => {
          if (attribution.has(belief.key)) return
          path(belief.pair?.key, belief.key)
          estimate(belief)
          if (isMap(belief.node)) estimate(childAt(file, belief, 'strength'))
        })
      }),
    schools: section =>
      each(section, school => {
        key(school, `schools.${school.key}`)
        each(childAt(file, school, 'set'), change => {
          path(change.pair?.key, change.key)
          const of = /^worth\.([^.]+)\.(ranking|red_lines)$/.exec(change.key)
          if (of?.[2] === 'ranking') ranking(change, of[1]!)
          else if (of) conditions(change)
          else estimate(change)
        })
      }),
    ...timeSections(),
    moves: section =>
      ids(section, 'moves', move => {
        party(childAt(file, move, 'by'))
        party(childAt(file, move, 'consent'))
        for (const part of ['cost', 'chance', 'lag']) estimate(childAt(file, move, part))
        for (const part of ['needs', 'excludes']) {
          oneOrMore(childAt(file, move, part), item => whole(item, named('moves')))
        }
        const effects = childAt(file, move, 'effects')
        if (isMap(effects?.node)) paths(effects, effectOf)
        else {
          each(effects, effect => {
            const place = childAt(file, effect, 'path')
            const written = scalarText(place)
            if (written !== null) path(place?.node, written)
            effectOf(effect)
          })
        }
      }),
    move_costs: section => {
      ids(childAt(file, section, 'budgets'), 'parties', estimate)
      estimate(childAt(file, section, 'total'))
    },
  }
  for (const section of childrenOf(file, file.root)) {
    sections[section.key]?.(section)
    if (section.key !== 'sources') citations(section)
  }
  return [...found.values()].sort(
    (a, b) => a.scalar.range![0] - b.scalar.range![0] || a.start - b.start,
  )
}

type Names = Readonly<{
  quantities: ReadonlySet<string>
  deals: ReadonlySet<string>
  issues: ReadonlySet<string>
  series: ReadonlySet<string>
  soleIssue: string | null
  /** Where a party's course is defined, through `like`; null when it has none of that id. */
  course: (party: string, id: string) => Target | null
}>

const besideCourses: ReadonlySet<string> = new Set([...attribution, 'like', 'story', 'value'])

function namesOf(file: OpenFile): Names {
  const keys = (section: string): string[] => {
    const spot = spotAt(file, section)
    return spot ? childrenOf(file, spot).map(child => child.key) : []
  }
  const issues = keys('issues')
  const course = (party: string, id: string, seen: readonly string[] = []): Target | null => {
    if (besideCourses.has(id) || id.startsWith('x-') || seen.includes(party)) return null
    const block = spotAt(file, 'if_talks_fail', party)
    if (!block) return null
    const like = scalarText(childAt(file, block, 'like'))
    const inherited = like === null ? null : course(like.trim(), id, [...seen, party])
    if (inherited) return inherited
    return childAt(file, block, id) ? `if_talks_fail.${party}.${id}` : null
  }
  return {
    quantities: new Set(keys('quantities')),
    deals: new Set(keys('deals')),
    issues: new Set(issues),
    series: new Set(keys('series')),
    soleIssue: issues.length === 1 ? issues[0]! : null,
    course,
  }
}

/** A topic called like an issue is about that issue [Q1]. */
function topicTarget(id: string, { issues }: Names): Target {
  return issues.has(id) ? `issues.${id}` : `positions.${id}`
}

type IdInPath = Readonly<{ to: Target; start: number; end: number }>

/** The ids a path is made of; a bare word is a quantity. */
function idsInPath(path: string, names: Names, from = 0): readonly IdInPath[] {
  const parts: { text: string; start: number; end: number }[] = []
  let at = from
  for (const text of path.split('.')) {
    parts.push({ text, start: at, end: at + text.length })
    at += text.length + 1
  }
  const id = (index: number, to: Target | null): IdInPath[] => {
    const part = parts[index]
    return part && to !== null ? [{ to, start: part.start, end: part.end }] : []
  }
  const name = (index: number): string => parts[index]?.text ?? ''
  const party = (index: number): IdInPath[] => id(index, `parties.${name(index)}`)
  /** The ids of a path that stands within this one, from one part to before another. */
  const inside = (first: number, end: number): readonly IdInPath[] => {
    const about = parts[first]
    const last = parts[end - 1]
    if (!about || !last || end <= first) return []
    return idsInPath(path.slice(about.start - from, last.end - from), names, about.start)
  }
  switch (name(0)) {
    case 'quantities':
      return id(1, `quantities.${name(1)}`)
    case 'parties':
    case 'compliance':
      return party(1)
    case 'ratified_by':
      return [...party(1), ...(name(2) === 'votes' ? party(3) : [])]
    case 'worth': {
      const part = name(2)
      const hasIssue = part === 'weights' || part === 'scores' || part === 'points'
      if (!hasIssue || parts.length < 4) return party(1)
      const issue = id(3, `issues.${name(3)}`)
      if (parts.length < 5) return [...party(1), ...issue]
      // An option that is a decimal number has a point of its own.
      const option = path.slice(parts[4]!.start - from)
      const to = `issues.${name(3)}.options.${option}`
      return [...party(1), ...issue, { to, start: parts[4]!.start, end: from + path.length }]
    }
    case 'if_talks_fail': {
      const course = names.course(name(1), name(2))
      // `scenarios` may be left out of a path [B1].
      const at = name(3) === 'scenarios' ? 4 : parts.length === 5 ? 3 : -1
      const scenario = at > 0 && course ? `${course}.scenarios.${name(at)}` : null
      return [...party(1), ...id(2, course), ...id(at, scenario)]
    }
    case 'moves':
    case 'events':
      return [
        ...id(1, `${name(0)}.${name(1)}`),
        ...(name(2) === 'effects' ? inside(3, parts.length - 1) : []),
      ]
    // What moves a case through time [T11].
    case 'learning': {
      const end = parts.findIndex(({ text }) => text === 'learners' || text === 'two_type')
      const isOfParty = name(end) === 'learners' && name(end + 1) !== 'analyst'
      return [...inside(1, end), ...(isOfParty ? party(end + 1) : [])]
    }
    case 'positions':
      return [...id(1, topicTarget(name(1), names)), ...party(2)]
    case 'drives':
    case 'drift':
      return inside(1, parts.length)
    case 'walks':
      return inside(1, parts.length - 1)
    case 'scenarios': {
      const future = id(1, `scenarios.${name(1)}`)
      if (name(2) === 'series') return [...future, ...id(3, `series.${name(3)}`)]
      return [...future, ...inside(3, name(2) === 'evidence' ? parts.length - 1 : parts.length)]
    }
    case 'ripeness':
      return party(1)
    case 'move_costs':
      return name(1) === 'budgets' ? id(2, `parties.${name(2)}`) : []
    case 'beliefs': {
      const about = parts[2]
      if (!about) return party(1)
      return [...party(1), ...idsInPath(path.slice(about.start - from), names, about.start)]
    }
    default:
      return parts.length === 1 && names.quantities.has(path) ? id(0, `quantities.${path}`) : []
  }
}
