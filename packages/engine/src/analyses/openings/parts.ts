import type { Case, OpeningCounts, OpeningsAnswer, OpeningsAsk } from '@parley/model'
import type { Parts, RunPart } from '../Parts.ts'
import { countSets } from './countSets.ts'

/** Fewer sets than these are counted sooner than a case is opened once more. */
const SETS_AT_LEAST = 2_000

/**
 * What moves can do, and what would do without them: neither reads the other. Sets of moves are counted part of the draws
 * by part of the draws, then the search goes through what was counted.
 *
 * Null where neither is worth it.
 */
export function openingParts(
  given: Case,
  ask: OpeningsAsk,
  count: number,
): Parts<'openings'> | null {
  const hasBeside = ask.extent === 'all'
  if (!hasBeside && ask.extent !== 'moves') return null
  const isShared = !ask.counted && countSets(given.moves.length, ask.largest) >= SETS_AT_LEAST
  const parts = isShared ? Math.min(count, ask.draws) : 0
  if (!hasBeside && parts === 0) return null
  const moves: OpeningsAsk = { ...ask, extent: 'moves' }
  const withMoves = async (run: RunPart): Promise<OpeningsAnswer> => {
    if (parts === 0) return run('openings', moves)
    const counts = await Promise.all(
      Array.from({ length: parts }, (_, part) => run('openingCounts', { ...moves, part, parts })),
    )
    return run('openings', { ...moves, counted: summed(counts) })
  }
  return {
    runs: (hasBeside ? 2 : 1) + parts,
    async answer(run) {
      if (!hasBeside) return withMoves(run)
      // The longest first, so that the threads end together.
      const [beside, answer] = await Promise.all([
        run('openings', { ...ask, extent: 'beside' }),
        withMoves(run),
      ])
      const { lines, relaxations, tried, caveats } = beside
      return { ...answer, lines, relaxations, tried, caveats }
    },
  }
}

/** Sets that every part counted: each goes as far as its own draws make it. */
function summed(counts: readonly OpeningCounts[]): OpeningCounts {
  const sums = new Map<string, { open: number; parts: number }>()
  for (const { sets, open } of counts)
    sets.forEach((set, i) => {
      const before = sums.get(set)
      sums.set(set, { open: (before?.open ?? 0) + open[i]!, parts: (before?.parts ?? 0) + 1 })
    })
  const all = [...sums].filter(([, of]) => of.parts === counts.length)
  return { sets: all.map(([set]) => set), open: all.map(([, of]) => of.open) }
}
