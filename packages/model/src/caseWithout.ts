import type { Case } from './case.ts'

/** The case with nothing in it that anybody could do: what every answer that is not about moves reads. */
export function withoutMoves(given: Case): Case {
  return given.moves.length === 0 && given.moveCosts === null
    ? given
    : { ...given, moves: [], moveCosts: null }
}

/** The case without its topics; the same object where it has none. */
export function withoutTopics(given: Case): Case {
  const { topics, ...rest } = given
  return topics === undefined ? given : rest
}
