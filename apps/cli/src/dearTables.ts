import { type Case, type ChangeAsk, schoolsOnVerdict } from '@parley/model'
import type { Questions } from './answerAll.ts'
import type { Call } from './Command.ts'
import { exitCodes } from './exitCodes.ts'
import { askOf } from './openCase.ts'
import { Stop } from './Stop.ts'

/** Draws per block of the indices: 54 inputs of the Ukraine case take some two seconds on one core. */
export const BASE = 2_048

/** Tables that cost an answer of their own: written when they are named, or all are asked for. */
const dear = {
  influence: ['influence'],
  learning: ['learning'],
  thresholdMap: ['threshold_grid'],
  change: ['waterfall', 'flip_sets'],
  openings: ['openings', 'opening_moves', 'opening_frontier'],
} as const
type Dear = keyof typeof dear
const kinds = Object.keys(dear) as readonly Dear[]

export const dearTableNames: readonly string[] = kinds.flatMap(kind => dear[kind])

/** Every table there can be, in the order they are written. A case without schools, moves or time has fewer. */
export const tableNames: readonly string[] = [
  ...['parties', 'issues', 'options', 'deals', 'terms', 'gains', 'blockers', 'obstacles'],
  ...['design', 'contingent_terms', 'results', 'drivers', ...dear.influence],
  ...[...dear.thresholdMap, ...dear.learning, 'schools', ...dear.change],
  ...['timeline', 'passages', 'signposts', 'moves', 'move_parties', 'move_schools'],
  ...[...dear.openings, 'attributions', 'citations', 'sources'],
]

/** Which answer a table costs; null for one that is always written. */
export function dearBehind(table: string): Dear | null {
  return kinds.find(kind => (dear[kind] as readonly string[]).includes(table)) ?? null
}

/**
 * What to ask for the dear tables of a case: all it can have, or the one behind a named table.
 *
 * Stops on a named table of a case without moves or schools. The change is between those that --between names, or the
 * case as written and its first school that says something about the verdict.
 */
export function dearAsks(call: Call, given: Case, table: string | null): Questions {
  const only = table === null ? null : dearBehind(table)
  const ask = askOf(call)
  const output = 'exists' as const
  const change = changeAsk(call, given)
  const can: Readonly<Record<Dear, Questions | null>> = {
    influence: { influence: { ...ask, output, base: BASE } },
    learning: { learning: { ...ask, output } },
    thresholdMap: { thresholdMap: { ...ask, output, paths: null, grid: call.options.grid } },
    change: change && { change },
    openings:
      given.moves.length === 0
        ? null
        : {
            openings: {
              ...ask,
              output,
              share: call.options.share,
              budget: call.options.budget,
              top: call.options.top,
              largest: call.options.most,
              actors: null,
              extent: 'all' as const,
            },
          },
  }
  if (only === null) return Object.assign({}, ...kinds.map(kind => can[kind] ?? {}))
  const asked = can[only]
  if (asked) return asked
  const what = only === 'change' ? 'schools' : 'moves'
  throw new Stop(
    exitCodes.notFound,
    `there is no table "${table}": this case has no ${what}`,
    `write some under "${what}:"; see parley help case`,
  )
}

function changeAsk(call: Call, given: Case): ChangeAsk | null {
  const [first] = schoolsOnVerdict(given)
  if (!first) return null
  const { draws, seed } = call.options
  return { draws, seed, between: { kind: 'schools', from: null, to: first.id } }
}
