import { areRatified } from '@parley/kernels'
import type { ContingentTerm, InputPath, NoTerm, PartyId } from '@parley/model'
import { makeSides } from '../../deals/Sides.ts'
import { seatSides } from '../../deals/seating.ts'
import type { OpenCase } from '../../views/openCase.ts'
import { type Bet, type BetFound, bestBet } from './bestBet.ts'
import { type BetExpectation, betExpectation } from './betExpectations.ts'
import { checksOf } from './checkable.ts'
import type { Designing } from './Designing.ts'
import { termChanges } from './termChanges.ts'
import { termWarnings } from './termWarnings.ts'

/** Outcomes of which every pair is looked at; in a larger case terms are not searched for. */
const PAIRED_AT_MOST = 4_000
/** Chances this close are one opinion. */
const SAME = 0.005

/**
 * Terms keyed to an event on which deciders differ: by each belief about a chance, the best pair of
 * deals, one if the event happens and one if not.
 *
 * Every decider and voter judges by its own expectation, through its own eyes. Of the terms by which
 * everybody expects to gain (over the best deal without one where all would sign that, else over no
 * deal) the one on fewest issues is taken, then the one with the largest smallest share of reach. Where
 * there is none, the best is returned with `opens` false, to say who is short and by how much.
 * Exact over the outcomes. Raiffa (1982) ch. 13; Lax & Sebenius (1986) ch. 5 on contingent agreements.
 */
export function contingentTerms(
  open: OpenCase,
  designing: Designing,
): Readonly<{ terms: readonly ContingentTerm[]; noTerms: readonly NoTerm[] }> {
  const { given, analyst } = open
  const { outcomes, isOrdinal } = designing
  const terms: ContingentTerm[] = []
  const noTerms: NoTerm[] = []
  const isAdmissible = outcomes.admissible.includes(1)
  for (const path of new Set(given.beliefs.map(belief => belief.about))) {
    const none = (why: NoTerm['why']): void => {
      noTerms.push({ path, why })
    }
    const entry = analyst.columns.entries.get(path)
    if (entry?.domain !== 'chance') none('no-chance')
    else if (outcomes.count > PAIRED_AT_MOST || outcomes.zoneAtAll !== null) none('too-many-deals')
    else if (isOrdinal || !isAdmissible) none('no-better')
    else {
      const asked = makeAsked(open, designing, path)
      if (!differ(asked.own.slice(0, designing.deciders.length))) none('same-chance')
      else {
        const found = search(designing, asked)
        const bet = found.fewest ?? found.best
        if (bet && found.plain)
          terms.push(termOf(open, designing, path, asked, found.plain, bet, found))
        else none('no-better')
      }
    }
  }
  const { reach } = outcomes
  const least = (of: ContingentTerm): number =>
    Math.min(...of.gains.map((gain, i) => gain / reach[i]!))
  const isGood = (of: ContingentTerm): number => Number(of.opens || of.beatsPlain)
  return {
    terms: terms.sort((a, b) => isGood(b) - isGood(a) || least(b) - least(a)),
    noTerms,
  }
}

type Asked = Readonly<{
  /** Per seat, deciders first then voters, each through its own eyes. */
  own: readonly BetExpectation[]
  /** Per decider, as the analyst expects it. */
  analyst: readonly BetExpectation[]
  isRatified: (gains: Float64Array) => boolean
}>

function makeAsked(
  open: OpenCase,
  { outcomes, central, deciders }: Designing,
  path: InputPath,
): Asked {
  const sides = makeSides(open.given, open.own)
  const { seats } = seatSides(sides.deciders, sides.ratifying)
  const votes = seatSides(central.deciders, central.ratifying)
  votes.read(0)
  const zeros = new Float64Array(seats.length)
  const held = seats.map(() => new Float64Array(1))
  const through = (party: PartyId, isAnalyst: boolean): BetExpectation =>
    betExpectation(open, isAnalyst ? open.analyst : open.own(party), party, path, outcomes)
  return {
    own: seats.map(({ party }) => through(party, false)),
    analyst: deciders.map(party => through(party, true)),
    isRatified: gains => {
      if (votes.quorums.length === 0) return true
      for (let i = 0; i < held.length; i++) held[i]![0] = gains[i]!
      return areRatified(held, zeros, votes.quorums, 0)
    },
  }
}

function differ(own: readonly BetExpectation[]): boolean {
  const chances = own.map(of => of.chance)
  return Math.max(...chances) - Math.min(...chances) > SAME
}

function search({ outcomes, deciders, space }: Designing, { own, isRatified }: Asked): BetFound {
  return bestBet({
    count: outcomes.count,
    admissible: outcomes.admissible,
    happens: own.map(of => of.happens),
    not: own.map(of => of.not),
    noDeals: own.map(of => of.noDeal),
    deciders: deciders.length,
    reach: outcomes.reach,
    isRatified,
    differences: outcomes.differences,
    issues: space.issues.length + Number(space.continuous !== null),
  })
}

function termOf(
  open: OpenCase,
  designing: Designing,
  path: InputPath,
  { own, analyst }: Asked,
  plain: Bet,
  bet: Bet,
  found: BetFound,
): ContingentTerm {
  const [ifHappens, ifNot, without] = designing.describe([bet.ifHappens, bet.ifNot, plain.ifNot])
  const isOpen = plain.gains.every(gain => gain >= 0)
  const checks = checksOf(open.given, path)
  // Worth if it happens less worth if it does not, to each decider by its own chances.
  const stakes = designing.deciders.map((_, i) => {
    const { happens, not, chance } = own[i]!
    const ifSo = chance > 0 ? happens[bet.ifHappens]! / chance : 0
    const ifNotSo = chance < 1 ? not[bet.ifNot]! / (1 - chance) : 0
    return ifSo - ifNotSo
  })
  // To each by its own chances: the mean worth of either side of the term, over no deal as it is known by then.
  const afterwards = designing.deciders.map((_, i) => {
    const { happens, not, chance, noDealIf } = own[i]!
    return {
      ifHappens: chance > 0 ? happens[bet.ifHappens]! / chance - noDealIf.happens : 0,
      ifNot: chance < 1 ? not[bet.ifNot]! / (1 - chance) - noDealIf.not : 0,
    }
  })
  return {
    path,
    chances: designing.deciders.map((_, i) => own[i]!.chance),
    analystChance: analyst[0]!.chance,
    ifHappens: ifHappens!,
    ifNot: ifNot!,
    changes: termChanges(designing, bet.ifNot, bet.ifHappens),
    gains: bet.gains,
    analystGains: analyst.map(
      ({ happens, not, noDeal }) => happens[bet.ifHappens]! + not[bet.ifNot]! - noDeal,
    ),
    afterwards,
    plain: without!,
    plainGains: plain.gains,
    opens: !isOpen && found.fewest !== null,
    beatsPlain: isOpen && found.fewest !== null,
    checks,
    warnings: termWarnings(open, path, checks, stakes, afterwards),
  }
}
