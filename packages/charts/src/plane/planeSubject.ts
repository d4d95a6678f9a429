import type { DealLabel, DealRow, DealsView, PartyId } from '@parley/model'
import type { PartyStyle } from '../party.ts'
import { partyStyle } from '../party.ts'

/** What a plane is drawn of: one view, and two of its deciders by place in the answer's order. */
export type PlaneSubject = Readonly<{
  view: DealsView
  deciders: readonly PartyId[]
  /** Horizontal, then vertical. */
  pair: readonly [number, number]
  styles: readonly [PartyStyle, PartyStyle]
}>

export function planeSubject(
  view: DealsView,
  deciders: readonly PartyId[],
  pair: readonly [PartyId, PartyId] | undefined,
): PlaneSubject {
  if (deciders.length < 2) throw new Error(`dealPlane: ${deciders.length} deciders, not 2`)
  const of = (party: PartyId): number => {
    const index = deciders.indexOf(party)
    if (index < 0) throw new Error(`dealPlane: ${party} is not among ${deciders.join(', ')}`)
    return index
  }
  const [across, up] = pair ? [of(pair[0]), of(pair[1])] : [0, 1]
  for (const row of view.rows) {
    if (row.gains.length === deciders.length) continue
    throw new Error(
      `dealPlane: deal ${row.deal.id} has ${row.gains.length} gains for ${deciders.length} deciders`,
    )
  }
  return {
    view,
    deciders,
    pair: [across, up],
    styles: [partyStyle(across, deciders.length), partyStyle(up, deciders.length)],
  }
}

/** Where a deal lies on the plane: the median gains of the two parties drawn. */
export function gainsOf(row: DealRow, pair: readonly [number, number]): Readonly<Gains> {
  return { x: row.gains[pair[0]]!.median, y: row.gains[pair[1]]!.median }
}
export type Gains = { x: number; y: number }

/**
 * The frontier's deals with their places. A deal that is also a row stands where its row stands
 * (median gains), so that the line runs through its dots; the others at their central gains.
 */
export function frontierOf({ view, pair }: PlaneSubject): readonly FrontierNode[] {
  const rows = new Map(
    view.rows.filter(row => row.isOnFrontier).map(row => [termsOf(row.deal), row]),
  )
  return view.frontier.map(({ deal, gains }) => {
    const row = rows.get(termsOf(deal))
    // The row knows when these terms are a proposal with a name of its own.
    return row
      ? { deal: row.deal, at: gainsOf(row, pair) }
      : { deal, at: { x: gains[pair[0]]!, y: gains[pair[1]]! } }
  })
}
export type FrontierNode = Readonly<{ deal: DealLabel; at: Readonly<Gains> }>

/**
 * Whether there are deals between the vertices of the frontier: on a continuous issue, or one that
 * may be split. Then the frontier is straight between them, and deals cannot be counted.
 */
export function isContinuous({ view }: PlaneSubject): boolean {
  const vertices = new Set(view.frontier.map(({ deal }) => termsOf(deal)))
  return (
    view.frontierCount === view.frontier.length &&
    view.rows.some(row => row.isOnFrontier && !vertices.has(termsOf(row.deal)))
  )
}

/** What a deal consists of, whatever it is called; its id where that is not listed. */
function termsOf({ id, picks }: DealLabel): string {
  return picks.length === 0 ? id : JSON.stringify(picks.map(pick => [pick.issue, pick.option]))
}
