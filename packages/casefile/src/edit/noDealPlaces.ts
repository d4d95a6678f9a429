import { isMap, isScalar } from 'yaml'
import { ONLY_SCENARIO, PLACEHOLDER_COURSE } from '../read/noDealParts.ts'
import {
  absent,
  attribution,
  fieldPlace,
  type InputPlace,
  idsUnder,
  keysOf,
  type Places,
} from './inputPlace.ts'
import {
  childAt,
  childrenOf,
  isEmptySpot,
  type OpenFile,
  type Spot,
  scalarText,
  spotAt,
} from './spot.ts'

const besideCourses: ReadonlySet<string> = new Set([...attribution, 'like', 'story', 'value'])

/** Costs, chances and worths of one party's courses, in all the short forms of [N2, N3]. */
export function noDealPlaces(file: OpenFile, block: Spot): Places {
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
export function withLike(
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
