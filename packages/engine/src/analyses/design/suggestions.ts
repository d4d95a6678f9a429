import { GAIN_ROUNDING, leximin } from '@parley/kernels'
import type { Suggestion, WhyNoDesign } from '@parley/model'
import { marked } from '../deals/centralDeals.ts'
import { type Designing, TIES_SHOWN } from './Designing.ts'
import type { Outcomes } from './outcomes.ts'

/** Shares and gains this close are one reached by two ways of adding. */
const LEVEL = 1e-9

/**
 * The deals to put on the table, with the reason for each: the best for every decider that leaves the
 * others at no deal or better, the most balanced, and the likeliest to be accepted by all.
 *
 * @param acceptance  per outcome, the share of draws in which all accept
 */
export function suggestions(designing: Designing, acceptance: Float64Array): readonly Suggestion[] {
  const { deciders, given } = designing
  return [
    ...deciders.map((party, i) => ({
      ...bestFor(designing, i),
      party,
      isPrincipal: given.whoseInterest.includes(party),
    })),
    balanced(designing),
    likeliest(designing, acceptance),
  ]
}

type Found = Readonly<{ best: readonly number[]; whyNone: WhyNoDesign | null }>

function suggestion(
  { describe }: Designing,
  kind: Suggestion['kind'],
  { best, whyNone }: Found,
): Suggestion {
  const deals = describe(best.slice(0, TIES_SHOWN))
  return { kind, party: null, isPrincipal: false, deals, count: best.length, whyNone }
}

/** The most one decider can have while nobody else would rather have no deal; its own no deal is not asked for. */
function bestFor(designing: Designing, i: number): Suggestion {
  const { gains, ratified } = designing.outcomes
  const best: number[] = []
  let most = -Infinity
  for (let k = 0; k < ratified.length; k++) {
    if (!ratified[k]) continue
    if (gains.some((of, o) => o !== i && of[k]! < -GAIN_ROUNDING)) continue
    const gain = gains[i]![k]!
    if (gain > most + LEVEL) best.length = 0
    if (gain >= most - LEVEL) best.push(k)
    most = Math.max(most, gain)
  }
  const whyNone: WhyNoDesign | null =
    best.length === 0
      ? ratified.includes(1)
        ? 'others-refuse'
        : 'no-deal-left'
      : most < -GAIN_ROUNDING
        ? 'no-zone'
        : null
  return suggestion(designing, 'best-for', { best, whyNone })
}

/** Among ratified outcomes, the leximin of gains as shares of each party's reach; ties all kept. */
export function balancedOutcomes({
  gains,
  ratified,
  admissible,
  reach,
}: Outcomes): readonly number[] {
  const shares = gains.map((of, i) => of.map(gain => gain / reach[i]!))
  const among = ratified.includes(1) ? ratified : admissible
  const candidates = marked(among.includes(1) ? among : new Uint8Array(among.length).fill(1))
  const out = new Uint32Array(candidates.length)
  return [...out.subarray(0, leximin(shares, candidates, out))]
}

function balanced(designing: Designing): Suggestion {
  const { outcomes, isOrdinal } = designing
  if (isOrdinal) return suggestion(designing, 'balanced', { best: [], whyNone: 'ordinal' })
  return suggestion(designing, 'balanced', {
    best: balancedOutcomes(outcomes),
    whyNone: !outcomes.ratified.includes(1)
      ? 'no-deal-left'
      : outcomes.zone.length === 0
        ? 'no-zone'
        : null,
  })
}

function likeliest(designing: Designing, acceptance: Float64Array): Suggestion {
  const most = acceptance.reduce((a, b) => Math.max(a, b), 0)
  const best: number[] = []
  if (most > 0) acceptance.forEach((share, k) => share >= most - LEVEL && best.push(k))
  // Many a case is sure of many deals; the more balanced are shown first.
  const { gains, reach } = designing.outcomes
  const least = Float64Array.from(acceptance, (_, k) =>
    gains.reduce((a, of, i) => Math.min(a, of[k]! / reach[i]!), Infinity),
  )
  best.sort((x, y) => least[y]! - least[x]! || x - y)
  return suggestion(designing, 'likeliest', {
    best,
    whyNone: most > 0 ? null : 'no-zone',
  })
}
