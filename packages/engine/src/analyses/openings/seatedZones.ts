import { SHARE_ROUNDING } from '@parley/kernels'
import type { PartyId } from '@parley/model'
import { admissibleDeals } from '../../deals/redLines.ts'
import type { Ratifying } from '../../deals/Sides.ts'
import { valueIn } from '../../deals/valueIn.ts'
import { boundedMemo } from '../../overlays/boundedMemo.ts'
import { settled } from '../../overlays/frontierSeats.ts'
import type { Overlays } from '../../overlays/openOverlays.ts'
import type { Column } from '../../sample/columns.ts'
import { type Acceptance, makeAcceptances } from './acceptance.ts'
import type { DrawBits } from './drawBits.ts'
import type { SetTable } from './setTable.ts'

type SeatedZones = Readonly<{
  /** Finds what seats accept in several sets together, at less cost than one set after the other. */
  prepare(sets: readonly (readonly number[])[]): void
  /**
   * Adds to `zones` the draws, of those given, in which there is a zone when all moves of a set work.
   *
   * @param known  the answer for a part of the set in those draws: asked anew only where a seat takes other deals
   */
  mark(
    set: readonly number[],
    among: DrawBits,
    zones: DrawBits,
    known: Readonly<{ part: readonly number[]; zones: DrawBits }> | null,
  ): void
}>

/** Bytes of what seats accept, kept at most. */
const ACCEPTED_KEPT = 256e6

/**
 * Zones of sets of moves that leave red lines as they are: in each draw, whether some deal is among those that every
 * seat accepts. What a seat accepts is made once for the moves that reach it, so that a set costs a few words a draw.
 *
 * @param workAll  the draws in which all of some moves work
 * @returns null where that does not hold or does not pay: a continuous issue, a risk attitude with a discount, very many deals.
 */
export function makeSeatedZones(
  overlays: Overlays,
  through: 'exists' | 'recognised',
  table: SetTable,
  workAll: (set: readonly number[]) => DrawBits,
): SeatedZones | null {
  const { given, space, deciders, analyst } = overlays.open
  const { draws } = analyst.columns
  if (space.continuous || space.composed || space.count === 0) return null
  const votes = given.ratification.map(({ of }, i) =>
    table.aboutVote<Ratifying>(of, boundedMemo(500), overlay =>
      settled(overlays.sides(overlay, through).ratifying[i]!),
    ),
  )
  const voters = given.ratification.flatMap((of, i) => {
    if (table.isVoteMoved(of.of)) return [...of.votes.map(vote => vote.by), ...of.vetoes]
    const now = votes[i]!([])
    return [...now.votes.map(vote => vote.by.party), ...now.vetoes.map(veto => veto.party)]
  })
  const seated = [...new Set([...deciders, ...voters])]
  if (seated.some(party => overlays.seat({}, through, party) === null)) return null
  const mask = admissibleDeals(space, given, true)
  const deals = Uint32Array.from(mask.keys()).filter(deal => mask[deal] === 1)
  const acceptances = makeAcceptances(space, deals, draws)
  if (acceptances === null) return null
  const { words } = acceptances
  const kept = Math.max(64, Math.floor(ACCEPTED_KEPT / (draws * (1 + 4 * words)) / seated.length))
  const accepting = new Map(
    seated.map(party => [
      party,
      table.aboutSeat(party, boundedMemo<Acceptance>(kept), (overlay, own) =>
        acceptances.of(overlays.seat(overlay, through, party)!, workAll(own)),
      ),
    ]),
  )
  const seatingOf = (set: readonly number[]): Seating => {
    const of = (party: PartyId): Acceptance => accepting.get(party)!(set)
    const ratifying = votes.map(vote => vote(set))
    const vetoes = ratifying.flatMap(of => of.vetoes.map(veto => veto.party))
    const ballots = ratifying
      .filter(({ needs }) => !(typeof needs === 'number' && needs <= SHARE_ROUNDING))
      .map(({ needs, votes }) => ({
        needs,
        votes: votes.map(vote => ({ by: of(vote.by.party), share: vote.share })),
      }))
    return { ratifying, all: [...deciders, ...vetoes].map(of), ballots }
  }
  return {
    prepare(sets) {
      for (const set of sets) seatingOf(set)
      acceptances.settle()
    },
    mark(set, among, zones, known) {
      const now = seatingOf(set)
      const before = known && seatingOf(known.part)
      acceptances.settle()
      if (before && isLike(now, before)) markChanged(now, before, words, among, known.zones, zones)
      else markAll(now, words, among, zones)
    },
  }
}

/** Who accepts what, and the votes that have to be counted. */
type Seating = Readonly<{
  ratifying: readonly Ratifying[]
  all: readonly Acceptance[]
  ballots: readonly Ballot[]
}>

/** Same votes, and the same order of deals for everybody: only how many of the best a seat takes may differ. */
function isLike(now: Seating, before: Seating): boolean {
  return (
    now.ratifying.every((of, i) => of === before.ratifying[i]) &&
    seatsIn(now).every((of, i) => {
      const old = seatsIn(before)[i]!
      return of === old || (of.by !== null && of.by === old.by)
    })
  )
}

function seatsIn({ all, ballots }: Seating): readonly Acceptance[] {
  return [...all, ...ballots.flatMap(of => of.votes.map(vote => vote.by))]
}

/** A vote that has to be counted, since no few voters settle it. */
type Ballot = Readonly<{
  needs: Column
  votes: readonly Readonly<{ by: Acceptance; share: Column }>[]
}>

function markAll(seating: Seating, words: number, among: DrawBits, zones: DrawBits): void {
  for (let w = 0; w < among.length; w++) {
    let found = 0
    for (let left = among[w]!; left !== 0; left &= left - 1) {
      const bit = left & -left
      if (isOpenAt(seating, words, 32 * w + 31 - Math.clz32(bit))) found |= bit
    }
    zones[w]! |= found
  }
}

/** Where every seat takes what it took, so it stays; where none takes less an open draw stays open, where none takes more a closed one closed. */
function markChanged(
  now: Seating,
  before: Seating,
  words: number,
  among: DrawBits,
  known: DrawBits,
  zones: DrawBits,
): void {
  const changed = seatsIn(now).flatMap(({ ranks }, i) => {
    const { ranks: old } = seatsIn(before)[i]!
    return ranks === old ? [] : [{ ranks, old }]
  })
  for (let w = 0; w < among.length; w++) {
    let found = 0
    for (let left = among[w]!; left !== 0; left &= left - 1) {
      const bit = left & -left
      const s = 32 * w + 31 - Math.clz32(bit)
      let takesMore = false
      let takesLess = false
      for (let i = 0; i < changed.length; i++) {
        const { ranks, old } = changed[i]!
        const more = ranks[s]! - old[s]!
        if (more > 0) takesMore = true
        else if (more < 0) takesLess = true
      }
      const was = (known[w]! & bit) !== 0
      const is = (was ? takesLess : takesMore) ? isOpenAt(now, words, s) : was
      if (is) found |= bit
    }
    zones[w]! |= found
  }
}

function isOpenAt({ all, ballots }: Seating, words: number, s: number): boolean {
  for (let word = 0; word < words; word++) {
    let meeting = -1
    for (let i = 0; i < all.length && meeting !== 0; i++) {
      meeting &= wordOf(all[i]!, words, word, s)
    }
    if (meeting === 0) continue
    if (ballots.length === 0 || passesAny(meeting, ballots, words, word, s)) return true
  }
  return false
}

function wordOf(
  { bits, stride, ranks }: Acceptance,
  words: number,
  word: number,
  s: number,
): number {
  return bits[s * stride + ranks[s]! * words + word]!
}

/** Whether some of the deals marked pass every ballot, as `isRatified` of the kernels counts them. */
function passesAny(
  meeting: number,
  ballots: readonly Ballot[],
  words: number,
  word: number,
  s: number,
): boolean {
  for (let left = meeting; left !== 0; left &= left - 1)
    if (passes(left & -left, ballots, words, word, s)) return true
  return false
}

function passes(
  deal: number,
  ballots: readonly Ballot[],
  words: number,
  word: number,
  s: number,
): boolean {
  for (const { needs, votes } of ballots) {
    const needed = valueIn(needs, s)
    if (needed <= SHARE_ROUNDING) continue
    let sum = 0
    for (const { by, share } of votes) {
      if ((wordOf(by, words, word, s) & deal) !== 0) sum += valueIn(share, s)
    }
    if (sum < needed - SHARE_ROUNDING) return false
  }
  return true
}
