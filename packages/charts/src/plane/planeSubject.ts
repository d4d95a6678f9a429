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
  /** Of every row, in the order of the rows. */
  columns: PlaneColumns
  /** Rows that are proposals with a name of their own. */
  proposals: readonly DealRow[]
  frontier: readonly FrontierNode[]
  /**
   * Whether there are deals between the vertices of the frontier: on a continuous issue, or one that
   * may be split. Then the frontier is straight between them, and deals cannot be counted.
   */
  isContinuous: boolean
}>

/**
 * The median gains of the two parties drawn, and the chance that every decider accepts.
 *
 * Rows are records far apart in memory, and there may be a million of them: they are walked once, and whatever looks
 * at all deals looks at these.
 */
type PlaneColumns = Readonly<{ x: Float64Array; y: Float64Array; chance: Float64Array }>

export type Gains = { x: number; y: number }

export type FrontierNode = Readonly<{ deal: DealLabel; at: Readonly<Gains> }>

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
  const { rows } = view
  const x = new Float64Array(rows.length)
  const y = new Float64Array(rows.length)
  const chance = new Float64Array(rows.length)
  const onFrontier: DealRow[] = []
  const proposals: DealRow[] = []
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    if (row.gains.length !== deciders.length) {
      throw new Error(
        `dealPlane: deal ${row.deal.id} has ${row.gains.length} gains for ${deciders.length} deciders`,
      )
    }
    x[i] = row.gains[across]!.median
    y[i] = row.gains[up]!.median
    chance[i] = row.acceptedBy
    if (row.isOnFrontier) onFrontier.push(row)
    if (row.deal.isProposal) proposals.push(row)
  }
  return {
    view,
    deciders,
    pair: [across, up],
    styles: [partyStyle(across, deciders.length), partyStyle(up, deciders.length)],
    columns: { x, y, chance },
    proposals,
    frontier: frontierOf(view, [across, up], onFrontier),
    isContinuous: hasDealsBetween(view, onFrontier),
  }
}

/** Where a deal lies on the plane: the median gains of the two parties drawn. */
export function gainsOf(row: DealRow, pair: readonly [number, number]): Readonly<Gains> {
  return { x: row.gains[pair[0]]!.median, y: row.gains[pair[1]]!.median }
}

/**
 * The frontier's deals with their places. A deal that is also a row stands where its row stands
 * (median gains), so that the line runs through its dots; the others at their central gains.
 */
function frontierOf(
  view: DealsView,
  pair: readonly [number, number],
  onFrontier: readonly DealRow[],
): readonly FrontierNode[] {
  const rows = new Map(onFrontier.map(row => [termsOf(row.deal), row]))
  return view.frontier.map(({ deal, gains }) => {
    const row = rows.get(termsOf(deal))
    // The row knows when these terms are a proposal with a name of its own.
    return row
      ? { deal: row.deal, at: gainsOf(row, pair) }
      : { deal, at: { x: gains[pair[0]]!, y: gains[pair[1]]! } }
  })
}

function hasDealsBetween(view: DealsView, onFrontier: readonly DealRow[]): boolean {
  const vertices = new Set(view.frontier.map(({ deal }) => termsOf(deal)))
  return (
    view.frontierCount === view.frontier.length &&
    onFrontier.some(row => !vertices.has(termsOf(row.deal)))
  )
}

/** What a deal consists of, whatever it is called; its id where that is not listed. */
function termsOf({ id, picks }: DealLabel): string {
  return picks.length === 0 ? id : JSON.stringify(picks.map(pick => [pick.issue, pick.option]))
}
