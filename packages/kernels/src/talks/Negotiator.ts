import { bestWorth, placeBelow, placeOf, type RankedDeals } from './RankedDeals.ts'

/** How a party concedes. A curve is that of `concessionCurve`, one entry a round. */
export type TalksStrategy = Readonly<
  { kind: 'time'; curve: Float64Array } | { kind: 'tit-for-tat' } | { kind: 'micro' }
>

/** One party at the table. */
export type TalksParty = Readonly<{
  ranked: RankedDeals
  /** The least it signs for: what no deal is worth to it. */
  reservation: number
  strategy: TalksStrategy
}>

/** A party while it talks. Made anew for every session. */
export type Negotiator = {
  /** The deal it would put forward now, asked once a turn. Commits to nothing. */
  propose(round: number): number
  /** Its own proposal has been put forward. */
  said(deal: number): void
  /** Another's has. */
  heard(deal: number): void
}

/**
 * A party ready for one session. It must have a deal worth its reservation.
 *
 * `time`: the least deal worth at least max − (max − reservation)·curve.
 * `tit-for-tat`: begins at its best, takes one step down as goodwill, then gives of its own worth what
 * the other's latest offer gained it over the one before; it takes nothing back. Naive, in its own worth.
 * `micro`: its deals from the best downwards, a new one while it has made no more different offers than
 * it has heard, an earlier one at random otherwise (de Jonge 2022).
 *
 * @param random  uniform in (0, 1), read by `micro` only
 */
export function makeNegotiator(party: TalksParty, random: () => number): Negotiator {
  switch (party.strategy.kind) {
    case 'time':
      return timeBased(party, party.strategy.curve)
    case 'tit-for-tat':
      return titForTat(party)
    case 'micro':
      return micro(party, random)
    default:
      throw new Error(`makeNegotiator: no such strategy ${party.strategy satisfies never}`)
  }
}

function timeBased({ ranked, reservation }: TalksParty, curve: Float64Array): Negotiator {
  const { order, sorted } = ranked
  const best = bestWorth(ranked)
  const range = best - reservation
  let place = placeOf(ranked, best, order.length)
  let roundRead = -1
  return {
    propose(round) {
      if (round !== roundRead) {
        roundRead = round
        // The last wish is the reservation itself, not what rounding makes of it.
        const given = curve[round]!
        const wish = given === 1 ? reservation : best - range * given
        place = placeBelow(sorted, wish, place)
      }
      return order[place]!
    },
    said() {},
    heard() {},
  }
}

function titForTat({ ranked, reservation }: TalksParty): Negotiator {
  const { order, sorted, worths } = ranked
  const top = placeOf(ranked, bestWorth(ranked), order.length)
  let wish = bestWorth(ranked)
  let place = top
  let offers = 0
  let lastHeard = Number.NaN
  const wishFor = (worth: number): void => {
    wish = worth > reservation ? worth : reservation
    place = placeBelow(sorted, wish, place)
  }
  // A step down from the best in its second offer, unless something was given before. Taken when the
  // offer is made: among more than two, a turn may go by in accepting.
  const isGoodwillDue = (): boolean => offers === 1 && wish === bestWorth(ranked) && top > 0
  return {
    propose() {
      if (!isGoodwillDue()) return order[place]!
      return order[placeBelow(sorted, Math.max(sorted[top - 1]!, reservation), place)]!
    },
    said() {
      if (isGoodwillDue()) wishFor(sorted[top - 1]!)
      offers++
    },
    heard(deal) {
      const worth = worths[deal]!
      const gained = worth - lastHeard
      lastHeard = worth
      // Not before two offers were heard, and never upwards.
      if (gained > 0) wishFor(wish - gained)
    },
  }
}

function micro({ ranked, reservation }: TalksParty, random: () => number): Negotiator {
  const { order, sorted } = ranked
  const mine: number[] = []
  const theirs = new Set<number>()
  // Walks groups of equal worth from the best down, inside a group by rising index.
  let end = order.length
  let start = placeOf(ranked, bestWorth(ranked), end)
  let at = start
  return {
    propose() {
      if (mine.length <= theirs.size) {
        if (at >= end && start > 0 && sorted[start - 1]! >= reservation) {
          end = start
          start = placeOf(ranked, sorted[end - 1]!, end)
          at = start
        }
        if (at < end) return order[at]!
      }
      return mine[Math.floor(random() * mine.length)]!
    },
    said(deal) {
      if (at >= end || deal !== order[at]) return
      mine.push(deal)
      at++
    },
    heard(deal) {
      theirs.add(deal)
    },
  }
}
