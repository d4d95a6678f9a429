import { named, type ReferenceWalk } from './referenceWalk.ts'
import { childAt, type OpenFile, type Spot, scalarText } from './spot.ts'

/** Where the sections of how a case moves name something. */
export function timeReferences(
  file: OpenFile,
  walk: ReferenceWalk,
): Readonly<Record<string, (section: Spot) => void>> {
  const { names, key, whole, each, party, estimate, address, paths, ids, changes } = walk
  return {
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
  }
}
