import { leastCostSets } from '@parley/kernels'
import type { LiftedSet, Line, Override, PartyId } from '@parley/model'
import type { Overlay } from '../../overlays/Overlay.ts'
import type { Overlays } from '../../overlays/openOverlays.ts'
import { conditionWords } from '../verdict/conditionWords.ts'

/** Most red lines and voters lifted at once. */
const AT_MOST = 3
/** More lines and voters than these are not tried together. */
const LINES_AT_MOST = 24

type Liftable = Readonly<
  | { kind: 'line'; party: PartyId; line: number; words: string }
  | { kind: 'voter'; by: PartyId; of: PartyId }
>

/**
 * All smallest sets of deciders' red lines, and of voters not asked, without which there is a zone in a share of draws. [C8]
 *
 * Exact: lifting only ever adds deals, so what all that is left cannot open is passed over, and only draws
 * closed as things stand are asked about.
 */
export function liftedLines(
  overlays: Overlays,
  through: 'exists' | 'recognised',
  share: number,
): readonly LiftedSet[] {
  const { given, analyst } = overlays.open
  const { draws } = analyst.columns
  const things = liftable(overlays)
  if (things.length === 0 || things.length > LINES_AT_MOST) return []
  const zones = overlays.zones({}, through)
  const closed = Uint32Array.from(zones.keys()).filter(s => zones[s] === 0)
  const open = draws - closed.length
  const known = new Map<string, number>()
  const value = (set: readonly number[]): number => {
    const key = set.join()
    const before = known.get(key)
    if (before !== undefined) return before
    let count = open
    const found = overlays.zones(
      overlayWithout(
        given.worth,
        set.map(i => things[i]!),
      ),
      through,
      closed,
    )
    for (const s of closed) count += found[s]!
    known.set(key, count)
    return count
  }
  const { enough } = leastCostSets(
    {
      costs: new Float64Array(things.length).fill(1),
      needs: things.map(() => []),
      excludes: things.map(() => []),
      budgets: [],
      total: Infinity,
      largest: Math.min(AT_MOST, things.length),
      value,
      enough: share * draws,
    },
    {
      top: Infinity,
      visits: Infinity,
      everything: false,
      // Things cost the same, so that they stand in order of their places.
      bound: set =>
        value(
          [...set, ...things.keys()]
            .filter((i, at, all) => isOpenTo(i, set) && all.indexOf(i) === at)
            .sort((a, b) => a - b),
        ),
    },
  )
  return enough.map(({ members, value: count }) => {
    const lifted = members.map(i => things[i]!)
    return {
      redLines: lifted.flatMap(of =>
        of.kind === 'line' ? [{ party: of.party, line: of.words }] : [],
      ),
      voters: lifted.flatMap(of => (of.kind === 'voter' ? [{ by: of.by, of: of.of }] : [])),
      chance: count / draws,
    }
  })
}

/** In the set, or after its last. */
function isOpenTo(i: number, set: readonly number[]): boolean {
  return set.includes(i) || i > Math.max(-1, ...set)
}

function liftable({ open }: Overlays): readonly Liftable[] {
  const { given, deciders } = open
  const lines = given.worth
    .filter(of => deciders.includes(of.party))
    .flatMap(({ party, redLines }) =>
      redLines.map(
        ({ test }, line): Liftable => ({
          kind: 'line',
          party,
          line,
          words: conditionWords(given, test),
        }),
      ),
    )
  const voters = given.ratification.flatMap(({ of, votes, vetoes }) =>
    [...new Set([...votes.map(vote => vote.by), ...vetoes])].map(
      (by): Liftable => ({ kind: 'voter', by, of }),
    ),
  )
  return [...lines, ...voters]
}

function overlayWithout(
  worth: readonly Readonly<{ party: PartyId; redLines: readonly Line[] }>[],
  lifted: readonly Liftable[],
): Overlay {
  const overrides = worth.flatMap(({ party, redLines }): readonly Override[] => {
    const isLifted = (line: number): boolean =>
      lifted.some(of => of.kind === 'line' && of.party === party && of.line === line)
    const lines = redLines.filter((_, line) => !isLifted(line))
    return lines.length === redLines.length ? [] : [{ kind: 'red-lines', party, lines }]
  })
  const voters = lifted.flatMap(of => (of.kind === 'voter' ? [{ by: of.by, of: of.of }] : []))
  return { overrides, without: { voters } }
}
