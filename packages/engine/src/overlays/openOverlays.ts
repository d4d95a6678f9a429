import type { InputPath, Override, PartyId, View } from '@parley/model'
import { isOpenIn } from '../analyses/verdict/questions.ts'
import type { Among, MarginAsk, Margins } from '../deals/marginAsk.ts'
import { margins } from '../deals/margins.ts'
import { notAsking } from '../deals/notAsking.ts'
import { admissibleDeals } from '../deals/redLines.ts'
import { makeSide, makeSides, type Side, type SideSource, type Sides } from '../deals/Sides.ts'
import type { WorthTable } from '../deals/WorthTable.ts'
import type { Column } from '../sample/columns.ts'
import type { Eyes } from '../views/eyes.ts'
import type { OpenCase } from '../views/openCase.ts'
import { makeAcceptedZones } from './acceptedZones.ts'
import { boundedMemo } from './boundedMemo.ts'
import { type FrontierAnswers, makeFrontierAnswers } from './frontierAnswers.ts'
import type { Deltas } from './frontierLoops.ts'
import { type Seat, seatOf } from './frontierSeats.ts'
import type { Overlay, Through } from './Overlay.ts'
import { type OverlaidEyes, overlaidEyes } from './overlaidEyes.ts'
import { drawOverride, reopen, takeApart } from './rewrittenCase.ts'

/**
 * Answers "what if these were different?" about one opened case, many times, on its draws.
 *
 * ```ts
 * const overlays = openOverlays(openAnyCase(given, ask))
 * const aid = { overrides: [{ kind: 'input', at: 'quantities.aid', input }] }
 * overlays.chance(aid, 'exists') - overlays.chance({}, 'exists')
 * overlays.zones({ columns: new Map([[path, column]]) }, 'recognised')
 * ```
 *
 * Everything equals, to the bit, what the verdict finds for the case with the same columns. Only what an
 * overlay touches is computed: formulas, no-deal worths and worth tables are kept by the columns they
 * were computed from, so overlays that share columns share work. `{}` is the case as it stands.
 */
export type Overlays = Readonly<{
  open: OpenCase
  /** What an override's estimate makes of its input, on that input's own uniforms. One object per `input`. */
  columnOf(override: Extract<Override, { kind: 'input' }>): Column
  /** What a view sees; the case's own eyes where the overlay does not reach it. */
  eyes(overlay: Overlay, view: View): Eyes
  /** The parties at the table. `voters`, `ratification` and `redLines` left out are not in it: see `ask`. */
  sides(overlay: Overlay, through: Through): Sides
  /** One of them. */
  side(overlay: Overlay, through: Through, party: PartyId): Side
  /** What it takes for one of them to accept a deal; null where it is not one comparison of worths: see `seatOf`. */
  seat(overlay: Overlay, through: Through, party: PartyId): Seat | null
  /** The same as a question to the deals, with what is left out of account. */
  ask(overlay: Overlay, through: Through): MarginAsk
  /** δ, the nearest deal, the binding party and the size of the zone, per draw. Goes through all deals. */
  margins(overlay: Overlay, through: Through, among?: Among): Margins
  /** δ per draw, and whether there is an admissible deal at all (δ is 0 where there is none). */
  deltas(overlay: Overlay, through: Through): Deltas
  /** 1 in draws with a zone; 0 in draws not asked about. The cheapest question. Do not write to it. */
  zones(overlay: Overlay, through: Through, among?: Among): Uint8Array
  /**
   * The same for sides that the caller put together from those of several overlays: overlays that write
   * nothing into the case and leave nothing out, so that they are about the same deals.
   */
  zonesOf(sides: Sides, among?: Among): Uint8Array
  /** Share of draws with a zone. */
  chance(overlay: Overlay, through: Through): number
}>

export type { Deltas, Seat }

/** Numbers kept at most of each kind of thing computed: some tens of megabytes. */
const VALUES_KEPT = 8_000_000

/** The case as it stands. */
const NOTHING: Overlay = {}

/** A case with what has to be written into it, and eyes on it. */
type Written = Readonly<{
  open: OpenCase
  eyes: OverlaidEyes
  frontiers: FrontierAnswers
  /** The deals that may be taken, with red lines or without. */
  allowed(redLines: boolean): Uint8Array
}>

type Applied = Readonly<{ in: Written; columns: ReadonlyMap<InputPath, Column> }>

/** Opens a case for overlays: what an overlay does not touch is computed once and kept. */
export function openOverlays(open: OpenCase): Overlays {
  const { draws } = open.analyst.columns
  const written = boundedMemo<Written>(32)
  const accepted = makeAcceptedZones(open.space, draws)
  const drawn = new WeakMap<object, Map<InputPath, Column>>()
  const columnOf: Overlays['columnOf'] = override => {
    const known = drawn.get(override.input) ?? new Map<InputPath, Column>()
    drawn.set(override.input, known)
    const column = known.get(override.at) ?? drawOverride(open, override)
    known.set(override.at, column)
    return column
  }
  const applied = new WeakMap<Overlay, Applied>()
  const apply = (overlay: Overlay): Applied => {
    const known = applied.get(overlay)
    if (known) return known
    const { written: changes, columns } = takeApart(open, overlay, columnOf)
    const made = {
      in: written.get(JSON.stringify(changes), () => {
        const reopened = reopen(open, changes)
        const { space, given } = reopened
        const columnsKept = Math.max(64, Math.floor(VALUES_KEPT / draws))
        return {
          open: reopened,
          eyes: overlaidEyes(reopened, columnsKept),
          frontiers: makeFrontierAnswers(space, given, draws, columnsKept),
          allowed: allowedIn(reopened),
        }
      }),
      columns,
    }
    applied.set(overlay, made)
    return made
  }
  const eyes: Overlays['eyes'] = (overlay, view) => {
    const of = apply(overlay)
    return of.in.eyes.through(of.columns, view)
  }

  // The table of a side as if every deal were kept, by the table it sits with.
  const keptOf = new WeakMap<WorthTable, () => WorthTable>()
  const sourceOf = (overlay: Overlay, view: View): SideSource => {
    const overlaid = apply(overlay).in.eyes
    const seen = eyes(overlay, view)
    for (const [of, table] of seen.tables) keptOf.set(table, () => overlaid.keptTable(seen, of))
    return overlay.without?.compliance ? { ...seen, tables: overlaid.keptTables(seen) } : seen
  }
  const sides: Overlays['sides'] = (overlay, through) => {
    const known = new Map<View, SideSource>()
    return makeSides(apply(overlay).in.open.given, party => {
      const view = viewOf(through, party)
      const source = known.get(view) ?? sourceOf(overlay, view)
      known.set(view, source)
      return source
    })
  }
  const ask: Overlays['ask'] = (overlay, through) => {
    const { redLines, ratification, voters } = overlay.without ?? {}
    return {
      sides: (voters ?? []).reduce(
        (left, { by, of }) => notAsking(left, by, of),
        sides(overlay, through),
      ),
      redLines: !redLines,
      ratification: !ratification,
    }
  }
  const answer = (overlay: Overlay, asked: MarginAsk, among: Among): Margins => {
    const { space, given } = apply(overlay).in.open
    return margins(space, given, draws, [asked], among)[0]!
  }
  const light = (overlay: Overlay, asked: MarginAsk, among: Among = null): Margins =>
    answer(overlay, { ...asked, countsZone: false }, among)
  /** Sides as they are counted, for who looks at efficient deals only. */
  const voting = ({ sides: all, ratification }: MarginAsk): Sides =>
    ratification ? all : { ...all, ratifying: [] }
  const kept = (side: Side): WorthTable => keptOf.get(side.worth)?.() ?? side.worth
  const zonesAsked = (overlay: Overlay, asked: MarginAsk, among: Among): Uint8Array => {
    const { frontiers, allowed, open: of } = apply(overlay).in
    const quick =
      frontiers.zones(voting(asked), asked.redLines, kept, among) ??
      (of.space === open.space ? accepted.zones(asked, allowed, among) : null)
    if (quick) return quick
    const found = light(overlay, asked, among)
    return Uint8Array.from(found.margin, (_, s) => Number(isOpenIn(found, s)))
  }
  const zones: Overlays['zones'] = (overlay, through, among = null) =>
    zonesAsked(overlay, ask(overlay, through), among)

  const side: Overlays['side'] = (overlay, through, party) =>
    makeSide(party, sourceOf(overlay, viewOf(through, party)))

  return {
    open,
    columnOf,
    eyes,
    sides,
    side,
    seat: (overlay, through, party) => seatOf(side(overlay, through, party), kept),
    ask,
    margins: (overlay, through, among = null) => answer(overlay, ask(overlay, through), among),
    deltas(overlay, through) {
      const asked = ask(overlay, through)
      const { frontiers } = apply(overlay).in
      const quick = frontiers.deltas(voting(asked), asked.redLines, kept)
      if (quick) return quick
      const found = light(overlay, asked)
      return { delta: found.margin, has: Uint8Array.from(found.nearest, deal => Number(deal >= 0)) }
    },
    zones,
    zonesOf: (sides, among = null) =>
      zonesAsked(NOTHING, { sides, redLines: true, ratification: true }, among),
    chance(overlay, through) {
      let count = 0
      for (const is of zones(overlay, through)) count += is
      return count / draws
    },
  }
}

function allowedIn({ space, given }: OpenCase): Written['allowed'] {
  const known = new Map<boolean, Uint8Array>()
  return redLines => {
    const mask = known.get(redLines) ?? admissibleDeals(space, given, redLines)
    known.set(redLines, mask)
    return mask
  }
}

/** Whose eyes a party sits through. */
function viewOf(through: Through, party: View): View {
  if (through === 'exists') return 'analyst'
  return through === 'recognised' ? party : through.seenBy
}
