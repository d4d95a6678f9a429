import type { Case, Condition, Input, NoDeal, PartyWorth } from '@parley/model'
import { count } from '../count.ts'
import type { IssueValue, Profile } from '../scenario.ts'
import { valueAt } from '../utilityOf.ts'
import type { Shape } from './issueShape.ts'
import { additive, changed, endsOf } from './issueValues.ts'
import { boxesOf, rectangles } from './rectangles.ts'
import type { Say } from './sayWhatIsLost.ts'
import { lineOf, scoresOf } from './scoresOf.ts'

/** Decimals in a case are typed: a cut at 1 is met to this. */
const CUT_ROUNDING = 1e-9

/** A party's utilities and reservation value on [0, 1]; null when it has none, which is remarked on as refused. */
export function profileOf(
  given: Case,
  worth: PartyWorth,
  shapes: readonly Shape[],
  centralOf: (input: Input) => number,
  name: string,
  remark: Say,
): Profile | null {
  const party = given.parties.find(of => of.id === worth.party)!
  const noDeal = given.noDeal.find(of => of.party === worth.party)!
  const central = reservationOf(noDeal, centralOf)
  if (central === null) {
    remark('refused', `no deal has no number for ${party.name}`)
    return null
  }
  if (noDeal.courses.length > 1) {
    const best = noDeal.courses[central.course]!.name
    remark(
      'changed',
      `${party.name}: of ${noDeal.courses.length} courses the best, ${best}, is the reservation value`,
    )
  }
  if (party.risk.attitude !== 'neutral') {
    remark('dropped', `${party.name}: its attitude to risk; no deal is written at its mean`)
  }
  const kept = given.compliance.find(of => of.party === worth.party)
  const chance = kept ? centralOf(kept.kept) : 1
  const ifBroken = kept && chance < 1 ? centralOf(kept.ifBroken) : 0
  if (kept && chance < 1) {
    remark('changed', `${party.name}: the chance that a deal is broken is worked into its worths`)
  }

  const shares = sharesOf(worth, shapes, centralOf)
  const parts = shapes.map((shape, j): IssueValue => {
    const share = shares[j]! * chance
    const scores = scoresOf(worth, shape.source)
    if (shape.source.scale.kind === 'numeric') {
      const line = lineOf(scores, centralOf, shape.source.scale.from)
      return shape.levels
        ? { kind: 'table', byValue: shape.levels.map(level => share * valueAt(line, level)) }
        : { kind: 'line', points: line.points.map(p => ({ at: p.at, value: share * p.value })) }
    }
    const byOption = new Map(
      scores.flatMap(entry =>
        entry.kind === 'option' ? [[entry.option as string, centralOf(entry.score)] as const] : [],
      ),
    )
    return {
      kind: 'table',
      byValue: shape.source.options.map(option => share * (byOption.get(option.id) ?? 0)),
    }
  })
  const bonuses = worth.together.map(of => ({
    when: of.when,
    pays: chance * centralOf(of.worth),
  }))
  const always = (1 - chance) * ifBroken
  const ends = parts.map(endsOf)
  const isUtility =
    always === 0 && ends.every(end => end.low >= 0) && central.worth >= 0 && central.worth <= 1
  if (isUtility) {
    const most = onlyCutAtOne(parts, bonuses, shapes)
    if (most !== null) {
      remark(
        'changed',
        `${party.name}: ${count(bonuses.length, 'deal')} worth up to ${most} and cut at 1: whoever reads the file cuts there too, as GENIUS does, or finds that worth`,
      )
      return { name, utility: additive(parts), reservation: central.worth, discount: 1 }
    }
  }
  const lowest =
    ends.reduce((sum, end) => sum + end.low, always) +
    bonuses.reduce((sum, of) => sum + Math.min(0, of.pays), 0)
  const highest =
    ends.reduce((sum, end) => sum + end.high, always) +
    bonuses.reduce((sum, of) => sum + Math.max(0, of.pays), 0)

  // Rectangles of a scenario may pay more than 1 together: there they are cut, here and where it came from.
  const isCut = isUtility && worth.unit === 'utility' && bonuses.every(of => of.pays >= 0)
  const fits =
    isCut || (isUtility && bonuses.every(of => of.pays >= 0 || lowest >= 0) && highest <= 1 + 1e-9)
  if (isCut && highest > 1 + 1e-9)
    remark(
      'changed',
      `${party.name}: deals worth more than 1 are cut at 1 by whoever reads the file`,
    )
  const from = fits ? 0 : Math.min(lowest, central.worth)
  const to = fits ? 1 : Math.max(highest, central.worth)
  const scale = to > from ? 1 / (to - from) : 1
  if (!fits) {
    const above = from === 0 ? 'w' : `(w ${from < 0 ? '+' : '−'} ${Math.abs(from)})`
    const span = to > from ? to - from : 1
    remark('changed', `${party.name}: worth w is written as the utility ${above} / ${span}`)
  }
  const reservation = (central.worth - from) * scale
  // Each issue starts at nothing; what every deal has in common is put on the first.
  const common = fits ? 0 : ends.reduce((sum, end) => sum + end.low, always) - from
  const lifted = parts.map((part, j) =>
    fits ? part : changed(part, v => (v - ends[j]!.low + (j === 0 ? common : 0)) * scale),
  )
  const utility =
    bonuses.length === 0
      ? additive(lifted)
      : rectangles(lifted, bonuses, scale, shapes, party.name, remark)
  return utility && { name, utility, reservation, discount: 1 }
}

/**
 * The most a deal is worth before it is cut at 1, where that is all that goes together: each condition names
 * one deal and takes it back to 1, as the import of a scenario writes it. Null for anything else.
 */
function onlyCutAtOne(
  parts: readonly IssueValue[],
  bonuses: readonly Readonly<{ when: readonly Condition[]; pays: number }>[],
  shapes: readonly Shape[],
): number | null {
  let most = 1
  for (const { when, pays } of bonuses) {
    const boxes = pays < 0 ? boxesOf(when, shapes) : null
    if (boxes?.length !== 1 || boxes[0]!.length !== parts.length) return null
    let sum = 0
    for (const { issue, low, high } of boxes[0]!) {
      if (low !== high) return null
      sum += valueAt(parts[issue]!, low)
    }
    if (Math.abs(sum + pays - 1) > CUT_ROUNDING) return null
    most = Math.max(most, sum)
  }
  const highest = parts.reduce((sum, part) => sum + endsOf(part).high, 0)
  return bonuses.length > 0 && highest <= most + CUT_ROUNDING ? most : null
}

/** The best course at the central values, by its mean less its cost; the first of equals. */
function reservationOf(
  noDeal: NoDeal,
  centralOf: (input: Input) => number,
): { course: number; worth: number } | null {
  let best: { course: number; worth: number } | null = null
  for (const [course, of] of noDeal.courses.entries()) {
    if (of.kind === 'ranked') return null
    const mean = of.scenarios.reduce(
      (sum, one) => sum + centralOf(one.chance) * centralOf(one.worth),
      0,
    )
    const worth = mean - centralOf(of.cost)
    if (best === null || worth > best.worth) best = { course, worth }
  }
  return best
}

/** What a point of each issue's score adds to the worth of a deal. */
function sharesOf(
  worth: PartyWorth,
  shapes: readonly Shape[],
  centralOf: (input: Input) => number,
): readonly number[] {
  const { model } = worth
  if (model.kind !== 'weighted') return shapes.map(() => 1)
  const weights = shapes.map(({ source }) => {
    const found = model.weights.find(of => of.issue === source.id)
    return found ? centralOf(found.weight) : 0
  })
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map(weight => (sum > 0 ? weight / sum : 1 / weights.length))
}
