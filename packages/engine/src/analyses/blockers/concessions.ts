import { GAIN_ROUNDING } from '@parley/kernels'
import type { Concession, PartyId } from '@parley/model'
import { type DealSpace, dealWithDigit, digitOf } from '../../deals/DealSpace.ts'
import { dealLabel } from '../../deals/dealLabel.ts'
import type { Side } from '../../deals/Sides.ts'
import { spreadOf } from '../../sample/spreadOf.ts'
import type { OpenCase } from '../../views/openCase.ts'
import { difference, levelAt, type WorthColumns } from '../verdict/worthColumns.ts'

/** Where a deal lies: a combination, and a level where an issue is continuous. */
export type Spot = Readonly<{ deal: number; level: number }>

const SHOWN = 5
/** Halvings in search of a level: past the last digit anybody would type. */
const HALVINGS = 30

type Found = Readonly<{ concessions: readonly Concession[]; most: Concession | null }>

/**
 * What one side needs to be at no deal or better, one issue changed and the others fixed: every such
 * change that the rules allow, by the median of its gain over the draws.
 *
 * The cheapest is the one that costs the decider who loses most by it least, as a share of that
 * decider's reach; of one issue only the cheapest is kept. On a continuous issue the level at which the
 * median gain meets no deal, by halving. Nothing for a side that is there already.
 */
export function concessionsTo(
  open: OpenCase,
  worths: WorthColumns,
  deciders: readonly Side[],
  side: Side,
  here: Spot,
  reach: ArrayLike<number>,
  refusing: (there: Spot) => readonly PartyId[],
): Found {
  const { space } = open
  const gainOf = (of: Side, { deal, level }: Spot): number =>
    spreadOf(difference(worths.of(of.worth, deal, level), of.noDeal)).median
  const now = gainOf(side, here)
  if (now >= -GAIN_ROUNDING) return { concessions: [], most: null }
  const before = deciders.map(of => gainOf(of, here))
  const made = alternatives(space, here, spot => gainOf(side, spot)).flatMap((spot): Made[] => {
    const gain = gainOf(side, spot)
    if (gain <= now + GAIN_ROUNDING) return []
    const costs = deciders.map((of, i) => gainOf(of, spot) - before[i]!)
    const worst = Math.min(...costs.map((cost, i) => cost / reach[i]!))
    return [{ spot, gain, costs, worst }]
  })
  const concession = (of: Made): Concession => ({
    ...endsOf(open, here, of.spot),
    gain: of.gain,
    costs: of.costs,
    refuse: refusing(of.spot),
  })
  const enough = made.filter(of => of.gain >= -GAIN_ROUNDING).sort((x, y) => y.worst - x.worst)
  const best = enough
    .map(of => ({ made: of, issue: endsOf(open, here, of.spot).issue }))
    .filter((of, n, all) => all.findIndex(other => other.issue === of.issue) === n)
  if (best.length > 0)
    return { concessions: best.slice(0, SHOWN).map(of => concession(of.made)), most: null }
  const [most] = [...made].sort((x, y) => y.gain - x.gain || y.worst - x.worst)
  return { concessions: [], most: most ? concession(most) : null }
}

type Made = Readonly<{ spot: Spot; gain: number; costs: readonly number[]; worst: number }>

/** Every deal one issue away that the rules allow; of the continuous issue its bends, and where the gain meets 0. */
function alternatives(space: DealSpace, here: Spot, gain: (spot: Spot) => number): readonly Spot[] {
  const spots: Spot[] = []
  space.issues.forEach((issue, j) => {
    for (let option = 0; option < issue.options.length; option++) {
      if (option === digitOf(space, here.deal, j)) continue
      const deal = dealWithDigit(space, here.deal, j, option)
      if (deal >= 0 && isAllowed(space, deal, here.level)) spots.push({ deal, level: here.level })
    }
  })
  if (!space.continuous) return spots
  const bends = new Set(space.cells.flatMap(({ from, to }) => [from, to]))
  for (const bend of bends) {
    if (bend === here.level || !isAllowed(space, here.deal, bend)) continue
    const end = { deal: here.deal, level: bend }
    spots.push(end)
    if (gain(end) < 0) continue
    // The nearest level on the way there from which the side is no worse off.
    let [out, enough] = [here.level, bend]
    for (let k = 0; k < HALVINGS; k++) {
      const middle = out + (enough - out) / 2
      if (gain({ deal: here.deal, level: middle }) < 0) out = middle
      else enough = middle
    }
    if (isAllowed(space, here.deal, enough)) spots.push({ deal: here.deal, level: enough })
  }
  return spots
}

function isAllowed(space: DealSpace, deal: number, level: number): boolean {
  const at = levelAt(space, level)
  if (!at) return true
  const { admits } = space.cells[at.cell]!
  return admits === null || admits[deal] === 1
}

function endsOf(
  { space, given }: OpenCase,
  from: Spot,
  to: Spot,
): Omit<Concession, 'gain' | 'costs' | 'refuse'> {
  const before = dealLabel(space, given, from.deal, from.level).picks
  const after = dealLabel(space, given, to.deal, to.level).picks
  const n = before.findIndex((pick, k) => pick.option !== after[k]!.option)
  const issue = given.issues[n]!
  const j = space.issues.indexOf(issue)
  const isNumeric = issue.scale.kind === 'numeric'
  const levelOf = (spot: Spot): number =>
    j < 0 ? spot.level : issue.options[digitOf(space, spot.deal, j)]!.level!
  return {
    issue: issue.id,
    issueName: issue.name,
    from: before[n]!.option,
    fromName: before[n]!.optionName,
    to: after[n]!.option,
    toName: after[n]!.optionName,
    steps:
      j >= 0 && (issue.scale.kind === 'ordered' || isNumeric)
        ? Math.abs(digitOf(space, to.deal, j) - digitOf(space, from.deal, j))
        : null,
    by: isNumeric ? Math.abs(levelOf(to) - levelOf(from)) : null,
  }
}
