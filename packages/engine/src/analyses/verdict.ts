import type { Case, Cell, Reading, VerdictAnswer, VerdictAsk } from '@parley/model'
import { makeWorthTables } from '../deals/makeWorthTables.ts'
import type { MarginAsk, Margins } from '../deals/marginAsk.ts'
import { notAsking } from '../deals/notAsking.ts'
import { makeSides, type Sides } from '../deals/Sides.ts'
import { certainZone } from '../large/certainZone.ts'
import { finish, type Steps, within } from '../runners/Steps.ts'
import type { Columns } from '../sample/columns.ts'
import { spreadOf } from '../sample/spreadOf.ts'
import { momentCaveats, runAt } from '../time/moment.ts'
import { openAt } from '../time/openAt.ts'
import { type OpenCase, openAnyCase } from '../views/openCase.ts'
import { beliefGaps, closedGaps } from './verdict/beliefGaps.ts'
import { caveatsOf } from './verdict/caveats.ts'
import { noDealReading } from './verdict/noDealReadings.ts'
import { isOpenIn, makeQuestions, type Questions } from './verdict/questions.ts'
import { readingOf } from './verdict/reading.ts'
import { makeWorthColumns } from './verdict/worthColumns.ts'

/**
 * Is there a deal that every side that must say yes prefers to no deal, as it really is and as each
 * side sees it?
 *
 * Three readings on the same draws: a zone *exists* (the analyst's view of everybody), each side
 * *recognises* it (each party's own view of itself), and as each decider sees everybody. The four
 * cells count draws by the first two. Deals that cross a decider's red line or would not be ratified
 * are left out; `without` says what each of these costs.
 *
 * Deals too many to enumerate are composed; throws `tooManyDeals` when they cannot be. Time O(draws × deals × asks).
 */
export function verdict(given: Case, ask: VerdictAsk): VerdictAnswer {
  return finish(verdictSteps(given, ask))
}

/** `verdict` in steps; `base` are the columns of the case as written, where they are drawn already. */
export function* verdictSteps(given: Case, ask: VerdictAsk, base?: Columns): Steps<VerdictAnswer> {
  const written = openAnyCase(given, ask, base)
  const open = ask.moment ? openAt(written, ask.moment) : written
  yield 0.2
  const { space, analyst, own, deciders } = open
  const questions = makeQuestions(space, open.given, ask.draws)
  const asking = (sides: Sides): MarginAsk => ({ sides, redLines: true, ratification: true })
  const existsAsk = asking(makeSides(open.given, () => analyst))
  const recognisedAsk = asking(makeSides(open.given, own))
  const seenAsks = deciders.map(party => asking(makeSides(open.given, () => own(party))))

  const keptAsk = open.given.compliance.length > 0 ? asking(keptSides(open)) : null

  const gapAsks = ask.moment ? [] : closedGaps(open, recognisedAsk)

  // Everything that has to go through all draws, in one pass.
  const pass = questions.answering(
    [existsAsk, recognisedAsk, ...seenAsks],
    [
      ...(keptAsk ? [keptAsk] : []),
      ...gapAsks.filter(ask => !questions.isShift(recognisedAsk, ask)),
    ],
  )
  const answers = yield* within(pass, 0.2, 0.5)
  const [exists, recognised, ...seen] = answers as [Margins, Margins, ...Margins[]]
  yield 0.5

  const worths = makeWorthColumns(space, ask.draws)
  const read = new Map<Margins, Reading>()
  const reading = (asked: MarginAsk, found: Margins): Reading => {
    let made = read.get(found)
    if (!made) {
      made = readingOf(space, open.given, asked.sides, found, worths)
      read.set(found, made)
    }
    return made
  }
  const zone = certainZone(space, existsAsk.sides, ask.seed)
  if (zone !== null) read.set(exists, { ...reading(existsAsk, exists), zoneSize: spreadOf(zone) })
  const existsReading = reading(existsAsk, exists)
  const recognisedReading = reading(recognisedAsk, recognised)
  const asSeenBy = deciders.map((party, i) => ({
    party,
    reading: reading(seenAsks[i]!, seen[i]!),
  }))
  yield 0.7

  const gaps = ask.moment ? [] : beliefGaps(open, questions, recognisedAsk, gapAsks)
  yield 0.85

  const cells = countCells(exists, recognised)
  return {
    run: runAt(given, ask),
    deciders,
    exists: existsReading,
    recognised: recognisedReading,
    asSeenBy,
    cells,
    cell: likeliest(cells),
    noDeals: deciders.flatMap(party => [
      noDealReading(open.given, party, analyst),
      noDealReading(open.given, party, own(party)),
    ]),
    gaps,
    ...leavingOut(open, existsAsk, keptAsk, questions),
    caveats: [
      ...momentCaveats(open.given, ask.moment),
      ...caveatsOf(open, exists, zone !== null ? 'counted' : 'uncounted'),
    ],
  }
}

/** Everybody through the analyst's eyes, if every deal were kept. */
function keptSides({ given, space, analyst }: OpenCase): Sides {
  const tables = makeWorthTables(
    space,
    given,
    analyst.columns,
    { compliance: false },
    analyst.tables,
  )
  return makeSides(given, () => ({ ...analyst, tables }))
}

/** The four cells in the order ties are broken. */
const cellOrder: readonly Cell[] = ['recognised', 'hidden', 'mirage', 'none']

/** The share of draws in each of the four cells; they sum to 1. */
export function countCells(exists: Margins, recognised: Margins): Readonly<Record<Cell, number>> {
  const draws = exists.margin.length
  const counts: Record<Cell, number> = { recognised: 0, hidden: 0, mirage: 0, none: 0 }
  for (let s = 0; s < draws; s++) {
    const is = isOpenIn(exists, s)
    const seen = isOpenIn(recognised, s)
    counts[is ? (seen ? 'recognised' : 'hidden') : seen ? 'mirage' : 'none']++
  }
  for (const cell of cellOrder) counts[cell] /= draws
  return counts
}

/** The cell with the largest share; of equals the first in the order recognised, hidden, mirage, none. */
export function likeliest(cells: Readonly<Record<Cell, number>>): Cell {
  return cellOrder.reduce((best, cell) => (cells[cell] > cells[best] ? cell : best))
}

/** The chance that a zone exists leaving one obstacle out, and each ratifier alone. */
function leavingOut(
  { given }: OpenCase,
  exists: MarginAsk,
  kept: MarginAsk | null,
  questions: Questions,
): Pick<VerdictAnswer, 'without' | 'ratifiers'> {
  const { sides } = exists
  const hasRedLines = given.worth.some(
    of => of.redLines.length > 0 && sides.deciders.some(side => side.party === of.party),
  )
  const ratifiers = sides.ratifying.flatMap(of => {
    const by = new Set([...of.votes.map(vote => vote.by.party), ...of.vetoes.map(v => v.party)])
    return [...by].map(party => ({ by: party, of: of.of }))
  })
  // Not asking somebody, or about something, only ever adds deals.
  const wider = [
    sides.ratifying.length > 0 ? { ...exists, ratification: false } : null,
    hasRedLines ? { ...exists, redLines: false } : null,
    ...ratifiers.map(({ by, of }) => ({ ...exists, sides: notAsking(sides, by, of) })),
  ]
  const chances = questions.chancesWider(
    wider.filter(ask => ask !== null),
    exists,
  )
  let next = 0
  const [ratification, redLines, ...each] = wider.map(ask => (ask ? chances[next++]! : null))
  return {
    without: {
      ratification: ratification ?? null,
      redLines: redLines ?? null,
      compliance: kept ? questions.chances([kept])[0]! : null,
    },
    ratifiers: ratifiers.map((of, i) => ({ ...of, without: each[i]! })),
  }
}
