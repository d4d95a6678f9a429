import { isMap, isScalar, isSeq, type Scalar } from 'yaml'
import { bandOf } from '../read/lexicon.ts'
import { attribution, type Names, namesOf } from './idNames.ts'
import { idsInPath } from './idsInPath.ts'
import type { Reference, Target } from './reference.ts'
import { childAt, childrenOf, type OpenFile, type Spot, scalarText } from './spot.ts'

/** A name as formulas have it: a hyphen between letters belongs to it; letters after a digit are a unit. */
const nameInFormula = /(?<![\w.])[A-Za-z][A-Za-z0-9_]*(?:-[A-Za-z0-9_]+)*(?!\()/g
const bound = /^(above|below|at\s+least|at\s+most)\s/i

/** How the shapes that sections share are gone through for the ids in them; what is found stands in `found`. */
export type ReferenceWalk = Readonly<{
  /** By place and target, so that a text that stands in several places through an alias is found once. */
  found: ReadonlyMap<string, Reference>
  names: Names
  /** A key that is an id. */
  key(spot: Spot, to: Target): void
  /** A text that is one id; none where `toOf` says null. */
  whole(spot: Spot | undefined, toOf: (id: string) => Target | null): void
  each(spot: Spot | undefined, visit: (child: Spot) => void): void
  oneOrMore(spot: Spot | undefined, visit: (item: Spot) => void): void
  /** One party or a list of them. */
  party(spot: Spot | undefined): void
  estimate(spot: Spot | undefined): void
  conditions(spot: Spot | undefined): void
  statement(spot: Spot): void
  scores(spot: Spot | undefined): void
  ranking(spot: Spot | undefined, of: string): void
  path(scalar: unknown, written: string): void
  address(spot: Spot | undefined): void
  citations(spot: Spot): void
  paths(spot: Spot | undefined, visit: (child: Spot) => void): void
  /** Keys that are ids of a section, with what each holds. */
  ids(spot: Spot | undefined, section: string, visit?: (child: Spot) => void): void
  /** The estimates by which an effect changes something. */
  changes(spot: Spot): void
}>

/** A walk over one file that has found nothing yet. */
export function walkReferences(file: OpenFile): ReferenceWalk {
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
  const ids = (spot: Spot | undefined, section: string, visit?: (child: Spot) => void): void =>
    each(spot, child => {
      if (attribution.has(child.key)) return
      key(child, `${section}.${child.key}`)
      visit?.(child)
    })
  const changes = (spot: Spot): void => {
    for (const how of ['shift', 'scale', 'set']) estimate(childAt(file, spot, how))
  }
  return {
    found,
    names,
    key,
    whole,
    each,
    oneOrMore,
    party,
    estimate,
    conditions,
    statement,
    scores,
    ranking,
    path,
    address,
    citations,
    paths,
    ids,
    changes,
  }
}

/** The target of an id in a section of its own. */
export function named(section: string): (id: string) => Target {
  return id => `${section}.${id}`
}
