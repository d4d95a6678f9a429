import { GAIN_ROUNDING, SHARE_ROUNDING } from '@parley/kernels'
import type { BlockerSide, Case, PartyId } from '@parley/model'
import { holdsInCell } from '../../deals/conditions.ts'
import { dealMeets } from '../../deals/dealsMeeting.ts'
import type { Side, Sides } from '../../deals/Sides.ts'
import type { Column } from '../../sample/columns.ts'
import { spreadOf } from '../../sample/spreadOf.ts'
import type { OpenCase } from '../../views/openCase.ts'
import { conditionWords } from '../verdict/conditionWords.ts'
import {
  difference,
  levelAt,
  makeWorthColumns,
  type WorthColumns,
} from '../verdict/worthColumns.ts'
import { concessionsTo, type Spot } from './concessions.ts'
import { moversOf } from './movers.ts'

/** Where everybody whose yes counts stands at one deal: deciders, then voters and veto holders, in file order. */
export function sidesAt(
  open: OpenCase,
  given: Case,
  sides: Sides,
  here: Spot,
  reach: ArrayLike<number>,
): readonly BlockerSide[] {
  const { analyst } = open
  const { draws } = analyst.columns
  const worths = makeWorthColumns(open.space, draws)
  const at = (side: Side): Column =>
    difference(worths.of(side.worth, here.deal, here.level), side.noDeal)
  const read = (
    side: Side,
    role: BlockerSide['role'],
    of: PartyId | null,
    share: number | null,
    isNeeded: boolean,
  ): BlockerSide => {
    const gains = at(side)
    const gain = spreadOf(gains)
    const redLines = role === 'decides' ? redLinesAt(open, side.party, here) : []
    const refuses = gain.median < -GAIN_ROUNDING || redLines.length > 0
    return {
      party: side.party,
      role,
      of,
      share,
      gain,
      accepts: redLines.length > 0 ? 0 : shareOf(gains, draws),
      redLines,
      blocks: refuses && isNeeded,
      ...concessionsTo(open, worths, sides.deciders, side, here, reach, spot =>
        refusing(open, worths, sides, spot),
      ),
      movers: moversOf(given, analyst, side.party),
    }
  }
  return [
    ...sides.deciders.map(side => read(side, 'decides', null, null, true)),
    ...sides.ratifying.flatMap(of => {
      const shares = of.votes.map(vote => spreadOf(vote.share).median)
      const yes = of.votes.reduce(
        (sum, vote, v) => (spreadOf(at(vote.by)).median >= -GAIN_ROUNDING ? sum + shares[v]! : sum),
        0,
      )
      // A voter who refuses blocks where the vote fails for want of it.
      const fails = yes < spreadOf(of.needs).median - SHARE_ROUNDING
      return [
        ...of.votes.map((vote, v) =>
          read(
            vote.by,
            of.vetoes.some(by => by.party === vote.by.party) ? 'vetoes' : 'votes',
            of.of,
            shares[v]!,
            fails || of.vetoes.some(by => by.party === vote.by.party),
          ),
        ),
        ...of.vetoes
          .filter(by => !of.votes.some(vote => vote.by.party === by.party))
          .map(by => read(by, 'vetoes', of.of, null, true)),
      ]
    }),
  ]
}

/** Who refuses a deal of those whose yes it takes: deciders, veto holders, and voters where the vote fails for want of theirs. */
function refusing(
  open: OpenCase,
  worths: WorthColumns,
  sides: Sides,
  spot: Spot,
): readonly PartyId[] {
  const accepts = (side: Side): boolean =>
    spreadOf(difference(worths.of(side.worth, spot.deal, spot.level), side.noDeal)).median >=
    -GAIN_ROUNDING
  const deciders = sides.deciders.filter(
    side => !accepts(side) || redLinesAt(open, side.party, spot).length > 0,
  )
  const voters = sides.ratifying.flatMap(of => {
    const against = of.votes.filter(vote => !accepts(vote.by))
    const yes = of.votes
      .filter(vote => !against.includes(vote))
      .reduce((sum, vote) => sum + spreadOf(vote.share).median, 0)
    const fails = yes < spreadOf(of.needs).median - SHARE_ROUNDING
    return [
      ...(fails ? against.map(vote => vote.by) : []),
      ...of.vetoes.filter(side => !accepts(side)),
    ]
  })
  return [...new Set([...deciders, ...voters].map(side => side.party))]
}

function shareOf(gains: Column, draws: number): number {
  if (typeof gains === 'number') return Number(gains >= -GAIN_ROUNDING)
  let accepted = 0
  for (let s = 0; s < draws; s++) if (gains[s]! >= -GAIN_ROUNDING) accepted++
  return accepted / draws
}

function redLinesAt({ space, given }: OpenCase, party: PartyId, here: Spot): readonly string[] {
  const at = levelAt(space, here.level)
  return (given.worth.find(of => of.party === party)?.redLines ?? [])
    .filter(({ test }) =>
      test.issue === space.continuous?.id
        ? holdsInCell(test, space.cells[at!.cell]!)
        : dealMeets(space, here.deal, test),
    )
    .map(({ test }) => conditionWords(given, test))
}
