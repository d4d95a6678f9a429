import { isMap, isScalar, isSeq } from 'yaml'
import { attribution, topicTarget } from './idNames.ts'
import type { Reference, Target } from './reference.ts'
import { named, walkReferences } from './referenceWalk.ts'
import { childAt, childrenOf, type OpenFile, type Spot, scalarText } from './spot.ts'
import { timeReferences } from './timeReferences.ts'

/**
 * Every place of the file where something with an id is defined or named, in file order.
 *
 * One walk over the sections; a section that is new to the file format is one more function here.
 * A text that stands in several places through an alias is found once.
 */
export function referencesIn(file: OpenFile): readonly Reference[] {
  const walk = walkReferences(file)
  const { names, found, key, whole, each, oneOrMore, party, estimate, conditions } = walk
  const { statement, scores, ranking, path, citations, paths, ids, changes } = walk
  /** What a move does to an input, or to red lines. */
  const effectOf = (spot: Spot): void => {
    changes(spot)
    for (const change of ['lift', 'add']) conditions(childAt(file, spot, change))
  }

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
    ...timeReferences(file, walk),
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
