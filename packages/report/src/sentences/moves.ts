import type {
  Case,
  ChanceChange,
  MoveReading,
  MovesAnswer,
  Outcome,
  PartyId,
  SchoolReading,
  SideEffect,
} from '@parley/model'
import { say, sentence } from '../languages/say.ts'
import { type Manner, usual } from '../manner.ts'
import { chanceNumber } from '../words/chance.ts'
import { list } from '../words/list.ts'
import { formatNumber, formatShort, formOf } from '../words/number.ts'
import { joined, named, type Phrase, toText } from '../words/phrase.ts'
import { amount, quantityRange, scaleOf } from '../words/quantity.ts'
import { isTooMany } from './caveats.ts'
import { chanceOrYesNo, isCertainByConstruction, numberOrYesNo } from './certainty.ts'
import { chanceThat } from './chancePhrase.ts'
import { inputPhrase } from './inputPhrase.ts'
import { partyName, partyNames, quoted } from './names.ts'

/** A change of a chance below this is not worth a sentence. */
const LEAST_CHANGE = 0.01
/** A change of a chance from here on prints as a point. */
const PRINTS = 0.005
/** A change of a party's own quantity below this prints as nothing. */
const LEAST_AMOUNT = 0.5

/** Moves by how much likelier they make a zone for what they cost; those without a cost after them, by how much likelier. */
export function byEffectPerCost(answer: MovesAnswer): readonly MoveReading[] {
  const rise = (of: MoveReading): number => of.asLikely.exists.chance - answer.before.exists.chance
  return [...answer.moves].sort((a, b) => {
    if (a.perCost && b.perCost) return b.perCost.exists - a.perCost.exists
    if (a.perCost || b.perCost) return a.perCost ? -1 : 1
    return rise(b) - rise(a)
  })
}

/** "As it stands, that a zone exists: unlikely (40%); that each side recognises one: almost no chance (3%)." */
export function beforeSentence(answer: MovesAnswer, manner: Manner = usual): Phrase {
  if (isTooMany(answer)) return sentence(manner.language, 'moves.notRead')
  const { exists, recognised } = answer.before
  const isCertain = isCertainByConstruction(answer)
  // To the point: the table below says what each move makes of it.
  const finely = { ...manner, rounding: 1 } as const
  return sentence(manner.language, 'moves.before', {
    exists: chanceOrYesNo(finely, exists.chance, isCertain),
    recognised: chanceOrYesNo(finely, recognised.chance, isCertain),
  })
}

/**
 * Whether an outcome is a yes or a no rather than a chance: the case has no range, and neither has what is made of it.
 * A move that may fail, or whose effects have ranges, brings chances into a case without any.
 */
function isYesOrNo({ chance, margin }: Outcome, isCertain: boolean): boolean {
  const isOne = margin === null || margin.low === margin.high
  return isCertain && isOne && (chance === 0 || chance === 1)
}

function outcomePhrase(manner: Manner, of: Outcome, isCertain: boolean): Phrase {
  return chanceOrYesNo(manner, of.chance, isYesOrNo(of, isCertain))
}

/** The chance of an outcome as a number with its last percent, or yes or no: for the cells of a table. */
export function outcomeCell(manner: Manner, of: Outcome, isCertain: boolean): Phrase {
  return numberOrYesNo(manner, of.chance, isYesOrNo(of, isCertain), 1)
}

/**
 * The same of a move as likely as it is to work. One whose working changes nothing that was plain changes nothing however
 * likely it is: "no", not "< 1%", which would be a chance there is not. Of one that needs another nothing is known by that:
 * the other may work without it.
 */
export function likelyCell(
  manner: Manner,
  answer: MovesAnswer,
  of: MoveReading,
  what: 'exists' | 'recognised',
): Phrase {
  const isCertain = isCertainByConstruction(answer)
  const [before, sure] = [answer.before[what], of.ifItWorks[what]]
  const isIdle =
    of.made.length === 1 &&
    isYesOrNo(before, isCertain) &&
    isYesOrNo(sure, isCertain) &&
    before.chance === sure.chance
  return outcomeCell(manner, isIdle ? before : of.asLikely[what], isCertain)
}

/** The view of the case, as written or a school's, in which a move does least for a zone, or most against one. */
export function worstView(move: MoveReading): SchoolReading | null {
  const rise = ({ exists }: SchoolReading): number => exists.after - exists.before
  return move.schools.reduce<SchoolReading | null>(
    (worst, of) => (worst === null || rise(of) < rise(worst) ? of : worst),
    null,
  )
}

/** Moves by what they do where they do least: the one that can disappoint least first; file order among equals. */
export function byWorstCase(answer: MovesAnswer): readonly MoveReading[] {
  const least = (of: MoveReading): number => {
    const worst = worstView(of)
    return worst ? worst.exists.after - worst.exists.before : 0
  }
  return [...answer.moves].sort((a, b) => least(b) - least(a))
}

/** "3 of 4": in how many views of the case a move makes a zone likelier. */
export function helpsInPhrase(move: MoveReading, { language }: Manner = usual): Phrase {
  const count = move.schools.filter(({ exists }) =>
    isRise(exists, exists.after - exists.before),
  ).length
  return say(language, 'moves.helpsIn', {
    count: String(count),
    of: String(move.schools.length),
  })
}

/** Whether a chance changes by as much as prints, and by more than the draws leave open. */
function isRise({ error }: ChanceChange, by: number): boolean {
  return by >= PRINTS && by > error
}

function falls(of: ChanceChange): boolean {
  return isRise(of, of.before - of.after)
}

function moveName({ language }: Manner, move: MoveReading): Phrase {
  return list(
    language,
    move.names.map(name => quoted(language, name)),
  )
}

/** "3–6 months"; null when the file does not say. */
export function lagPhrase({ lag }: MoveReading, { language }: Manner): Phrase | null {
  if (!lag) return null
  const { low, high } = lag.spread
  const range = toText(quantityRange(language, low, high, ''))
  return say(language, 'moves.lag', {
    range,
    form: formOf(language, range),
    unit: lag.unit,
    isOne: low === 1 && high === 1 ? 'yes' : 'no',
  })
}

/**
 * The moves that do most for what they cost, at most `most` of those that make a zone likelier, and the one that does
 * most for each side to recognise one.
 */
export function bestSentences(
  given: Case,
  answer: MovesAnswer,
  manner: Manner = usual,
  most = 2,
): readonly Phrase[] {
  const { language } = manner
  const { before } = answer
  const isCertain = isCertainByConstruction(answer)
  const finely = { ...manner, rounding: 1 } as const
  const chance = (of: Outcome): Phrase => outcomePhrase(finely, of, isCertain)
  const helping = byEffectPerCost(answer).filter(
    of => of.asLikely.exists.chance - before.exists.chance >= LEAST_CHANGE,
  )
  const cost = (of: MoveReading) => ({
    hasCost: of.cost && answer.costUnit ? 'yes' : 'no',
    cost: of.cost ? formatShort(language, of.cost.median, 2) : '',
    unit: named(answer.costUnit ?? ''),
  })
  /** What a move makes of a chance. From a plain no it is said in whole words: "from no to likely" is no sentence. */
  const turn = (of: MoveReading, what: 'exists' | 'recognised') => {
    const [likely, sure] = [of.asLikely[what], of.ifItWorks[what]]
    const isFromNo = isYesOrNo(before[what], isCertain) && before[what].chance === 0
    const isPlain = isYesOrNo(likely, isCertain)
    return {
      before: chance(before[what]),
      after: isFromNo && !isPlain ? chanceThat(finely, likely.chance) : chance(likely),
      sure: chance(sure),
      isSure: isYesOrNo(sure, isCertain) && sure.chance === 1 ? 'yes' : 'no',
      way: !isFromNo ? 'moves' : isPlain ? 'opens' : 'chances',
    }
  }
  const best = helping.slice(0, most).map(of =>
    sentence(language, 'moves.best', {
      move: moveName(manner, of),
      by: partyNames(given, language, of.by),
      ...turn(of, 'exists'),
      ...cost(of),
    }),
  )
  const rise = (of: MoveReading): number => of.asLikely.recognised.chance - before.recognised.chance
  const seen = [...answer.moves].sort((a, b) => rise(b) - rise(a))[0]
  if (!seen || rise(seen) < LEAST_CHANGE) return best
  return [
    ...best,
    sentence(language, 'moves.bestSeen', {
      move: moveName(manner, seen),
      by: partyNames(given, language, seen.by),
      ...turn(seen, 'recognised'),
    }),
  ]
}

/**
 * Where moves backfire: draws in which what was there is gone, and views of the case in which a chance falls.
 *
 * A chance falls where it does by more than the 95% error of the paired draws and by as much as prints, half a point;
 * of existing and of recognised each is listed by itself. Draws count from one in a hundred on.
 */
export function backfireSentences(
  answer: MovesAnswer,
  moves: readonly MoveReading[],
  manner: Manner = usual,
): readonly Phrase[] {
  const { language } = manner
  const isCertain = isCertainByConstruction(answer)
  return moves.flatMap((of): Phrase[] => {
    const found: Phrase[] = []
    for (const what of ['exists', 'recognised'] as const) {
      const { chance, closes } = of.asLikely[what]
      if (closes >= LEAST_CHANGE)
        found.push(
          say(language, 'moves.closes', {
            what,
            helps: chance - answer.before[what].chance >= LEAST_CHANGE ? 'yes' : 'no',
            isAll: isCertain && closes === 1 ? 'yes' : 'no',
            share: chanceNumber(language, closes, 1),
          }),
        )
      const worse = of.schools.filter(school => falls(school[what]))
      if (worse.length > 0)
        found.push(
          say(language, 'moves.worseIn', {
            what,
            isOnly: of.schools.length === 1 ? 'yes' : 'no',
            schools:
              worse.length === of.schools.length
                ? say(language, 'moves.everySchool')
                : list(
                    language,
                    worse.map(school => quoted(language, school.name)),
                  ),
          }),
        )
    }
    return found.length === 0
      ? []
      : [
          sentence(language, 'moves.backfires', {
            move: moveName(manner, of),
            how: joined(found, language.lists.clauses),
          }),
        ]
  })
}

/** What each move that works does besides to those who decide: to what no deal is worth, and to the gain at the nearest deal. */
export function sideEffectSentences(
  given: Case,
  { deciders }: MovesAnswer,
  moves: readonly MoveReading[],
  manner: Manner = usual,
): readonly Phrase[] {
  const { language } = manner
  return moves.flatMap(of => {
    const parts = of.sides
      .filter(side => deciders.includes(side.party))
      .flatMap(side => sideParts(given, side, manner))
    return parts.length === 0
      ? []
      : [
          sentence(language, 'moves.sides', {
            move: moveName(manner, of),
            parts: joined(parts, language.lists.clauses),
          }),
        ]
  })
}

function sideParts(given: Case, side: SideEffect, { language }: Manner): readonly Phrase[] {
  const scale = scaleOf(given, side.party)
  // Places in a ranking are not subtracted.
  if (scale.kind === 'places') return []
  const change = (of: SideEffect['noDeal']): number => of.after.median - of.before.median
  const party = partyName(given, side.party)
  const noDeal = change(side.noDeal)
  const own = change(side.ownNoDeal)
  const parts: Phrase[] = []
  const differs = Math.abs(noDeal - own) >= LEAST_AMOUNT
  if (Math.abs(noDeal) >= LEAST_AMOUNT || Math.abs(own) >= LEAST_AMOUNT)
    parts.push(
      say(language, 'moves.noDeal', {
        party,
        amount: amount(language, noDeal, scale),
        side: Math.abs(noDeal) < LEAST_AMOUNT ? 'same' : noDeal > 0 ? 'better' : 'worse',
        own: amount(language, own, scale),
        ownSide: !differs
          ? 'alike'
          : Math.abs(own) < LEAST_AMOUNT
            ? 'same'
            : own > 0
              ? 'better'
              : 'worse',
      }),
    )
  const gain = side.gain ? change(side.gain) : 0
  if (Math.abs(gain) >= LEAST_AMOUNT)
    parts.push(
      say(language, 'moves.gain', {
        party,
        amount: amount(language, gain, scale),
        side: gain > 0 ? 'more' : 'less',
      }),
    )
  return parts
}

/** Whether those who have to agree are no worse off, as each sees it; and for whom the case cannot say. */
export function consentSentences(
  given: Case,
  answer: MovesAnswer,
  moves: readonly MoveReading[],
  manner: Manner = usual,
): readonly Phrase[] {
  const { language } = manner
  const isCertain = isCertainByConstruction(answer)
  const told = moves.flatMap(of => {
    const parties = of.consents.flatMap(({ party, isActor, change, noWorse }) =>
      noWorse === null
        ? []
        : [
            say(language, 'moves.consentOf', {
              party: partyName(given, party),
              isActor: isActor ? 'yes' : 'no',
              chance: outcomePhrase(manner, { chance: noWorse, margin: change }, isCertain),
            }),
          ],
    )
    return parties.length === 0
      ? []
      : [
          sentence(language, 'moves.consent', {
            move: moveName(manner, of),
            parties: joined(parties, language.lists.clauses),
          }),
        ]
  })
  const unknown = new Set<PartyId>(
    moves.flatMap(of => of.consents.flatMap(c => (c.noWorse === null ? [c.party] : []))),
  )
  return unknown.size === 0
    ? told
    : [
        ...told,
        sentence(language, 'moves.unknownWorth', {
          parties: partyNames(given, language, [...unknown]),
          count: unknown.size,
        }),
      ]
}

/** What a side goes on believing of things that moves change. */
export function unmovedSentences(
  given: Case,
  moves: readonly MoveReading[],
  manner: Manner = usual,
): readonly Phrase[] {
  const { language } = manner
  const groups = new Map<string, { party: PartyId; path: string; by: MoveReading[] }>()
  for (const of of moves)
    for (const { party, path } of of.unmoved) {
      const key = `${party} ${path}`
      const group = groups.get(key) ?? { party, path, by: [] }
      group.by.push(of)
      groups.set(key, group)
    }
  return [...groups.values()].map(({ party, path, by }) =>
    sentence(language, 'moves.unmoved', {
      moves: list(
        language,
        by.map(of => moveName(manner, of)),
      ),
      count: by.length,
      party: partyName(given, party),
      input: inputPhrase(given, language, path),
    }),
  )
}

/** The warning that goes with any move that makes no deal worse for somebody; null without one. */
export function neutralitySentence(
  given: Case,
  moves: readonly MoveReading[],
  manner: Manner = usual,
): Phrase | null {
  const { language } = manner
  const worsening = moves.filter(of => of.worsensNoDealOf.length > 0)
  if (worsening.length === 0) return null
  const parties = [...new Set(worsening.flatMap(of => of.worsensNoDealOf))]
  return sentence(language, 'moves.neutral', {
    moves: list(
      language,
      worsening.map(of => moveName(manner, of)),
    ),
    count: worsening.length,
    parties: partyNames(given, language, parties),
  })
}

/** "Made together: that a zone exists, likely (70%) …". */
export function togetherSentence(
  answer: MovesAnswer,
  together: MoveReading,
  manner: Manner = usual,
): Phrase {
  const { asLikely, ifItWorks } = together
  const isCertain = isCertainByConstruction(answer)
  const chance = (of: Outcome): Phrase => outcomePhrase({ ...manner, rounding: 1 }, of, isCertain)
  return sentence(manner.language, 'moves.together', {
    moves: moveName(manner, together),
    exists: chance(asLikely.exists),
    recognised: chance(asLikely.recognised),
    sure: chance(ifItWorks.exists),
    before: chance(answer.before.exists),
  })
}

/** How far a change can be off for the draws it was counted on: beside the run line and nowhere else. */
export function pairedErrorPhrase(answer: MovesAnswer, { language }: Manner = usual): Phrase {
  const error = answer.pairedError * 100
  return say(language, 'moves.error', {
    error: formatNumber(language, error, error < 0.95 ? 2 : 1),
  })
}
