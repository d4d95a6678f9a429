import type { Case, MovesAnswer, MovesAsk } from '@parley/model'
import { type Parts, sideBySide } from '../Parts.ts'

/**
 * Moves each by itself, dealt out in turn: every one is told on the same draws whoever tells it.
 *
 * Null with fewer than two, and where some are asked about together.
 */
export function moveParts(given: Case, ask: MovesAsk, count: number): Parts<'moves'> | null {
  if (ask.together !== null || ask.only) return null
  const parts = Math.min(count, given.moves.length)
  if (parts < 2) return null
  const asks = Array.from({ length: parts }, (_, part) => ({
    ...ask,
    only: given.moves.filter((_, i) => i % parts === part).map(move => move.id),
  }))
  return sideBySide('moves', asks, answers => {
    const [first] = answers
    if (!first) throw new Error('moveParts: no answers')
    return {
      ...first,
      moves: inTurn(answers.map(answer => answer.moves)),
      pairedError: Math.max(...answers.map(answer => answer.pairedError)),
    }
  })
}

/** Takes from each list in turn. What could be read of no move is of none. */
function inTurn(lists: readonly MovesAnswer['moves'][]): MovesAnswer['moves'] {
  const [first = []] = lists
  return first.flatMap((_, i) => lists.flatMap(list => list.slice(i, i + 1)))
}
