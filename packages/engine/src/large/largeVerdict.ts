import type {
  Ask,
  BeliefGap,
  Case,
  Caveat,
  Cell,
  PartyId,
  Reading,
  VerdictAnswer,
} from '@parley/model'
import { caseCaveats } from '../analyses/verdict/caveats.ts'
import { smallestConflict } from '../analyses/verdict/conflict.ts'
import { noDealReading } from '../analyses/verdict/noDealReadings.ts'
import { difference } from '../analyses/verdict/worthColumns.ts'
import { provenance } from '../provenance.ts'
import { finish, type Steps, within } from '../runners/Steps.ts'
import type { Column, Columns } from '../sample/columns.ts'
import { spreadOf } from '../sample/spreadOf.ts'
import type { GroupedSpace } from './GroupedSpace.ts'
import { type LargeOpen, openLarge } from './largeEyes.ts'
import { type LargeMargins, largeAsker } from './largeMargins.ts'
import { isOpenLarge, largeChance, largeReading } from './largeReading.ts'
import { type LargeSides, largeSides, largeSource } from './largeSides.ts'
import { largeAnswer } from './largeSpace.ts'
import { makeGroupedSpace } from './makeGroupedSpace.ts'
import { tiedIssues } from './tiedIssues.ts'

/**
 * The verdict of a case whose deals are too many to list: the same readings on the same draws, by
 * composing groups of tied issues in every draw.
 *
 * Zones are counted only where no draw differs from another. Throws `notComposed` when the case is
 * no sum over groups that can be listed.
 */
export function* largeVerdictSteps(written: Case, ask: Ask, base?: Columns): Steps<VerdictAnswer> {
  const open = openLarge(written, ask, base)
  const { given, space, analyst, own, deciders } = open
  const margins = largeAsker(ask.draws)
  const existsSides = largeSides(given, () => analyst)
  const recognisedSides = largeSides(given, own)
  const seenSides = deciders.map(party => largeSides(given, () => own(party)))
  const asked = [existsSides, recognisedSides, ...seenSides]
  const found: LargeMargins[] = []
  for (const [k, sides] of asked.entries())
    found.push(
      yield* within(
        margins(space, sides),
        0.1 + (0.5 * k) / asked.length,
        0.1 + (0.5 * (k + 1)) / asked.length,
      ),
    )
  const [exists, recognised, ...seen] = found as [LargeMargins, LargeMargins, ...LargeMargins[]]

  const read = new Map<LargeMargins, Reading>()
  const reading = (sides: LargeSides, of: LargeMargins): Reading => {
    const made = read.get(of) ?? largeReading(space, given, sides, of)
    read.set(of, made)
    return made
  }
  const zone = certainZone(space, existsSides, ask.seed)
  const existsReading = reading(existsSides, exists)
  if (zone !== null) read.set(exists, { ...existsReading, zoneSize: spreadOf(zone) })
  yield 0.65

  const gaps: BeliefGap[] = []
  for (const { holder, about } of given.beliefs) {
    const agrees = open.agreeing(holder, other => other === about)
    const alone = open.agreeing(holder, other => other !== about)
    const sides = largeSides(given, party => (party === holder ? agrees : own(party)))
    const closed = yield* margins(space, sides)
    const hasNoDeal = given.noDeal.some(of => of.party === holder)
    gaps.push({
      holder,
      path: about,
      analyst: spreadOf(analyst.columns.column(about)),
      believed: spreadOf(own(holder).columns.column(about)),
      movesNoDealBy: hasNoDeal
        ? spreadOf(difference(alone.noDealOf(holder).value, analyst.noDealOf(holder).value)).median
        : 0,
      recognisedIfClosed: largeChance(closed) - largeChance(recognised),
    })
  }
  yield 0.8

  const chance = (of: GroupedSpace, sides: LargeSides): number =>
    largeChance(finish(margins(of, sides)))
  const wider = (): number => {
    const all = makeGroupedSpace(given, false)
    const source = largeSource(all, given, analyst.columns)
    return chance(
      all,
      largeSides(given, () => source),
    )
  }
  const kept = (): number => {
    const source = largeSource(space, given, analyst.columns, analyst, false)
    return chance(
      space,
      largeSides(given, () => source),
    )
  }
  const hasRedLines = given.worth.some(of => of.redLines.length > 0 && deciders.includes(of.party))
  const isRatified = existsSides.ratifying.length > 0
  const cells = countCells(exists, recognised)
  return {
    run: provenance(written, ask),
    deciders,
    exists: reading(existsSides, exists),
    recognised: reading(recognisedSides, recognised),
    asSeenBy: deciders.map((party, i) => ({ party, reading: reading(seenSides[i]!, seen[i]!) })),
    cells,
    cell: cellOrder.reduce((best, cell) => (cells[cell] > cells[best] ? cell : best)),
    noDeals: deciders.flatMap(party => [
      noDealReading(given, party, analyst),
      noDealReading(given, party, own(party)),
    ]),
    gaps,
    without: {
      ratification: isRatified ? chance(space, { ...existsSides, ratifying: [] }) : null,
      redLines: hasRedLines ? wider() : null,
      compliance: given.compliance.length > 0 ? kept() : null,
    },
    ratifiers: existsSides.ratifying.flatMap(of =>
      [...new Set([...of.votes.map(vote => vote.by.party), ...of.vetoes.map(v => v.party)])].map(
        by => ({ by, of: of.of, without: chance(space, notAsking(existsSides, by, of.of)) }),
      ),
    ),
    caveats: [
      ...largeCaveats(open, Math.max(...found.map(of => of.error)), zone !== null),
      ...caseCaveats({
        given,
        deciders,
        noDealOf: analyst.noDealOf,
        columns: [analyst, ...deciders.map(own)].map(eyes => eyes.columns),
        ordinal: [],
      }),
    ],
  }
}

/** How many deals are in the zone, when that is the same in every draw and counted exactly; else null. */
function certainZone(space: GroupedSpace, sides: LargeSides, seed: string): number | null {
  const isCertain = sides.deciders.every(
    side => side.worth.isConstant && typeof side.noDeal === 'number',
  )
  if (!isCertain || sides.ratifying.length > 0) return null
  const { zone } = largeAnswer(space, sides, seed)
  return zone.kind === 'exact' ? zone.count : null
}

/** The four cells in the order ties are broken. */
const cellOrder: readonly Cell[] = ['recognised', 'hidden', 'mirage', 'none']

function countCells(
  exists: LargeMargins,
  recognised: LargeMargins,
): Readonly<Record<Cell, number>> {
  const draws = exists.margin.length
  const counts: Record<Cell, number> = { recognised: 0, hidden: 0, mirage: 0, none: 0 }
  for (let s = 0; s < draws; s++) {
    const is = isOpenLarge(exists, s)
    const sees = isOpenLarge(recognised, s)
    counts[is ? (sees ? 'recognised' : 'hidden') : sees ? 'mirage' : 'none']++
  }
  for (const cell of cellOrder) counts[cell] /= draws
  return counts
}

/** The sides with one voter not asked: its veto gone, its share taken off what is needed. */
function notAsking(sides: LargeSides, by: PartyId, signature: PartyId): LargeSides {
  const ratifying = sides.ratifying.map(of => {
    if (of.of !== signature) return of
    const needs = of.votes
      .filter(vote => vote.by.party === by)
      .reduce<Column>((left, vote) => difference(left, vote.share), of.needs)
    return {
      ...of,
      needs,
      votes: of.votes.filter(vote => vote.by.party !== by),
      vetoes: of.vetoes.filter(side => side.party !== by),
    }
  })
  return { ...sides, ratifying }
}

function largeCaveats(
  { given, space }: LargeOpen,
  error: number,
  isCounted: boolean,
): readonly Caveat[] {
  const composed: Caveat = { kind: 'composed', count: space.rawCount, error, isCounted }
  if (space.count > 0) return [composed]
  const atRules = makeGroupedSpace(given, false)
  const withRedLines = atRules.count > 0
  const tied = tiedIssues(given)
  const conflicts = (withRedLines ? space : atRules).groups.flatMap((group, g) =>
    group.space.count > 0 ? [] : [conflictWithin(given, tied[g]!, withRedLines)],
  )
  const conflict = conflicts.reduce((least, of) => (of.length < least.length ? of : least))
  return [
    { kind: withRedLines ? 'all-deals-cross-a-red-line' : 'no-feasible-deal', conflict },
    composed,
  ]
}

/** The smallest conflict among the conditions on some issues: a group without combinations has one of its own. */
function conflictWithin(
  given: Case,
  at: readonly number[],
  withRedLines: boolean,
): readonly string[] {
  const issues = at.map(j => given.issues[j]!)
  const isOurs = (id: string): boolean => issues.some(issue => issue.id === id)
  const rules = given.rules.filter(rule => {
    const first = rule.when[0] ?? rule.then[0]
    return first === undefined || isOurs(first.issue)
  })
  const worth = given.worth.map(of => ({
    ...of,
    redLines: of.redLines.filter(line => isOurs(line.test.issue)),
  }))
  return smallestConflict({ ...given, issues, rules, worth }, withRedLines)
}
