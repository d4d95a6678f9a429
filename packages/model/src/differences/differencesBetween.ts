import type { Case } from '../case.ts'
import type { Estimate, Input } from '../estimate.ts'
import { quantitiesIn } from '../expression.ts'
import { type InputPath, splitBeliefPath } from '../inputPath.ts'
import { inputsOf } from '../inputs.ts'
import type { Difference, Written } from './difference.ts'
import { isSameEstimate, isSameForm } from './isSame.ts'
import { haveSameDeals, type Part, partIn, partsThatDiffer } from './parts.ts'

/**
 * How one case differs from another in what is computed, in the order of the first case's file:
 * inputs, beliefs held or dropped, parts of another form, red lines, and the deals themselves.
 *
 * A value spelled differently is no difference. Every difference can be put over on its own (`mixCases`);
 * what cannot stands in one difference together. Prose and sources are left to `changesBetween`.
 */
export function differencesBetween(a: Case, b: Case): readonly Difference[] {
  const isSameTable = haveSameDeals(a, b)
  const parts = partsThatDiffer(a, b)
  const own = isSameTable ? parts : parts.filter(part => standsAlone(a, b, part))
  const [inA, inB] = [inputsAt(a), inputsAt(b)]
  const inOwn = (path: string): boolean =>
    own.some(part => path === part.path || path.startsWith(`${part.path}.`))
  const changed = [...inA.keys()].filter(path => {
    const other = inB.get(path)
    return (
      other !== undefined &&
      !splitBeliefPath(path) &&
      !(path.startsWith('parties.') && inOwn(path)) &&
      (!isSameEstimate(inA.get(path)!.estimate, other.estimate) ||
        unitOf(a, path) !== unitOf(b, path))
    )
  })
  const beliefs = [...new Set([...inA.keys(), ...inB.keys()])].filter(path => {
    const belief = splitBeliefPath(path)
    if (!belief) return false
    // Where the deals differ, a belief about what only one case has comes with them.
    if (!isSameTable && !(inA.has(belief.about) && inB.has(belief.about))) return false
    const [before, after] = [inA.get(path), inB.get(path)]
    return !before || !after || !isSameEstimate(before.estimate, after.estimate)
  })

  const differences: Difference[] = []
  const add = (
    kind: Difference['kind'],
    paths: readonly InputPath[],
    path: string = paths[0]!,
  ): void => {
    differences.push({
      kind,
      path,
      paths,
      from: kind === 'input' || kind === 'belief' ? written(inA.get(paths[0]!)) : null,
      to: kind === 'input' || kind === 'belief' ? written(inB.get(paths[0]!)) : null,
      group: groupOf(path),
    })
  }
  const levels = [...changed, ...beliefs].filter(path => isLevelOnly(inA.get(path), inB.get(path)))
  const isLevel = new Set(levels.length > 1 && a.rangesLevel !== b.rangesLevel ? levels : [])
  const rest = [...changed, ...beliefs].filter(path => !isLevel.has(path))
  for (const paths of apart(a, b, rest)) {
    if (paths.length > 1) add('inputs', paths)
    else
      add(
        splitBeliefPath(paths[0]!) && !(inA.has(paths[0]!) && inB.has(paths[0]!))
          ? 'belief'
          : 'input',
        paths,
      )
  }
  for (const part of own) differences.push(partDifference(a, b, part))
  if (isSameTable)
    for (const { party, redLines } of a.worth) {
      const other = b.worth.find(of => of.party === party)?.redLines ?? []
      if (isSameForm(redLines, other)) continue
      differences.push({
        kind: 'red-lines',
        path: `worth.${party}.red_lines`,
        paths: [],
        from: { text: linesText(redLines), class: null },
        to: { text: linesText(other), class: null },
        group: party,
      })
    }
  if (isLevel.size > 0)
    differences.push({
      kind: 'inputs',
      path: 'ranges',
      paths: [...isLevel],
      from: { text: percent(a.rangesLevel), class: null },
      to: { text: percent(b.rangesLevel), class: null },
      group: 'ranges',
    })
  if (!isSameTable)
    differences.push({
      kind: 'deals',
      path: 'deals',
      paths: [],
      from: null,
      to: null,
      group: 'deals',
    })
  return differences
}

/** Courses of a party that ranks nothing can be exchanged whatever the deals are; so can its attitude to risk. */
function standsAlone(a: Case, b: Case, { list, of }: Part): boolean {
  const isThere = [a, b].every(given => given.parties.some(party => party.id === of))
  if (!isThere) return false
  if (list === 'risk') return true
  return (
    list === 'noDeal' &&
    ![a, b].some(given => ranks(given, of)) &&
    [a, b].every(given => given.noDeal.some(one => one.party === of))
  )
}

function inputsAt(given: Case): ReadonlyMap<InputPath, Input> {
  return new Map(inputsOf(given).map(({ path, input }) => [path, input]))
}

function unitOf(given: Case, path: InputPath): string | undefined {
  return path.startsWith('quantities.')
    ? given.quantities.find(({ id }) => path === `quantities.${id}`)?.unit
    : undefined
}

function written(input: Input | undefined): Written | null {
  return input ? { text: input.written, class: input.attribution.class } : null
}

/** Whether only what "low to high" holds differs, not the numbers. */
function isLevelOnly(a: Input | undefined, b: Input | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    isSameEstimate(unlevelled(a.estimate), unlevelled(b.estimate))
  )
}

function unlevelled(estimate: Estimate): Estimate {
  return estimate.kind === 'range' || estimate.kind === 'best'
    ? { ...estimate, level: 0.5 }
    : estimate
}

function partDifference(a: Case, b: Case, part: Part): Difference {
  const text = (given: Case): Written | null => {
    const found = partIn(given, part)
    if (found === undefined) return null
    return {
      text: part.list === 'worth' ? modelText(found as Case['worth'][number]) : '',
      class: null,
    }
  }
  const isRanking = part.list === 'worth' && [a, b].some(given => ranks(given, part.of))
  return {
    kind: 'part',
    path: isRanking ? `${part.path}.ranking` : part.path,
    paths: [],
    from: text(a),
    to: text(b),
    group: part.of,
  }
}

function ranks(given: Case, party: string): boolean {
  return given.worth.some(of => of.party === party && of.model.kind === 'ranking')
}

/** A ranking as a file writes it, best first; empty for worths that are numbers. */
function modelText({ model }: Pick<Case['worth'][number], 'model'>): string {
  if (model.kind !== 'ranking') return ''
  return model.tiers
    .map(tier =>
      tier
        .map(outcome =>
          outcome.kind === 'option'
            ? outcome.option
            : outcome.kind === 'deal'
              ? outcome.deal
              : outcome.course,
        )
        .join(' = '),
    )
    .join(' > ')
}

function linesText(lines: Case['worth'][number]['redLines']): string {
  return lines
    .map(({ test }) =>
      test.kind === 'in'
        ? `${test.issue}: ${test.options.join(' or ')}`
        : `${test.issue}: ${test.kind.replace('-', ' ')} ${test.limit}`,
    )
    .join('; ')
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`
}

/** The party a path is about or whose belief it is; `quantities` for what all share. */
export function groupOf(path: string): string {
  const [kind = '', owner = ''] = path.split('.')
  return kind === 'quantities' ? kind : owner
}

/**
 * Sorts paths into what can be put over alone: each by itself, but quantities whose formulas would read
 * each other in a circle with one from either case together.
 */
function apart(a: Case, b: Case, paths: readonly InputPath[]): readonly (readonly InputPath[])[] {
  const reads = new Map<string, Set<string>>()
  for (const given of [a, b])
    for (const { path, input } of inputsOf(given)) {
      if (input.estimate.kind !== 'formula') continue
      const about = splitBeliefPath(path)?.about ?? path
      const found = reads.get(about) ?? new Set()
      for (const id of quantitiesIn(input.estimate.expression)) found.add(`quantities.${id}`)
      reads.set(about, found)
    }
  const reached = (from: string): ReadonlySet<string> => {
    const seen = new Set<string>()
    const open = [...(reads.get(from) ?? [])]
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next)) continue
      seen.add(next)
      open.push(...(reads.get(next) ?? []))
    }
    return seen
  }
  const nodeOf = (path: InputPath): string => splitBeliefPath(path)?.about ?? path
  const groups: InputPath[][] = []
  for (const path of paths) {
    const from = reached(nodeOf(path))
    const isCircular = from.has(nodeOf(path))
    const mate = isCircular
      ? groups.find(
          ([first]) => from.has(nodeOf(first!)) && reached(nodeOf(first!)).has(nodeOf(path)),
        )
      : undefined
    if (mate) mate.push(path)
    else groups.push([path])
  }
  return groups
}
