import type {
  Case,
  Closed,
  MoveId,
  MoveSet,
  Opening,
  OpeningsAnswer,
  Relaxation,
} from '@parley/model'
import { say, sentence } from '../languages/say.ts'
import { type Manner, usual } from '../manner.ts'
import { chanceNumber } from '../words/chance.ts'
import { list } from '../words/list.ts'
import { formatNumber, formatShort } from '../words/number.ts'
import { joined, named, type Phrase } from '../words/phrase.ts'
import { amount, quantity, quantityRange, scaleName, scaleOf } from '../words/quantity.ts'
import { chanceOrYesNo } from './certainty.ts'
import { chanceThat } from './chancePhrase.ts'
import { asInTables, decimalsApart } from './flips.ts'
import { inputPhrase } from './inputPhrase.ts'
import { partyName, partyNames, quoted } from './names.ts'

/** Moves by their names, in quotation marks. */
export function movesNamed(given: Case, manner: Manner, ids: readonly MoveId[]): Phrase {
  const { language } = manner
  const names = ids.map(id => given.moves.find(move => move.id === id)?.name || id)
  return list(
    language,
    names.map(name => quoted(language, name)),
  )
}

/** A chance in words; a yes or a no where no draw differs from another. */
function chanceIn({ isCertain }: OpeningsAnswer, manner: Manner, chance: number): Phrase {
  return chanceOrYesNo(manner, chance, isCertain && (chance === 0 || chance === 1))
}

/** A yes that nothing makes uncertain: said as a fact, for "that a zone exists would be yes" is no sentence. */
function isPlainYes({ isCertain }: OpeningsAnswer, chance: number): 'yes' | 'no' {
  return isCertain && chance === 1 ? 'yes' : 'no'
}

/** "6 effort points (4–9)"; "2 moves" where they are counted. */
export function costPhrase(answer: OpeningsAnswer, set: MoveSet, { language }: Manner): Phrase {
  if (answer.unit === null || set.costs === null)
    return say(language, 'openings.count', { count: set.moves.length })
  const { low, high } = set.costs
  return say(language, 'openings.cost', {
    cost: formatShort(language, set.cost, 2),
    unit: named(answer.unit),
    isRange: low < high ? 'yes' : 'no',
    range: quantityRange(language, low, high, ''),
  })
}

/**
 * The cheapest opening in one sentence, or that none is needed, or that there is none and why: what the verdict
 * names as the condition that would change it.
 */
export function cheapestSentence(
  given: Case,
  answer: OpeningsAnswer,
  manner: Manner = usual,
): Phrase {
  const { language } = manner
  const { output } = answer
  const [first] = answer.openings
  if (answer.isOpen)
    return sentence(language, 'openings.isOpen', {
      output,
      now: chanceIn(answer, manner, answer.now),
      isPlain: isPlainYes(answer, answer.now),
    })
  if (first)
    return sentence(language, 'openings.cheapest', {
      output,
      moves: movesNamed(given, manner, first.moves),
      count: first.moves.length,
      by: partyNames(given, language, first.by),
      cost: costPhrase(answer, first, manner),
      before: chanceIn(answer, manner, answer.now),
      ...turn(answer, first, manner),
    })
  return closedSentence(given, answer, answer.closed!, manner)
}

/** From a plain no it goes to a plain yes, or to a chance that is said in whole words: "from no to likely" is none. */
function turn(
  answer: OpeningsAnswer,
  { chance }: MoveSet,
  manner: Manner,
): Readonly<{ way: 'opens' | 'chances' | 'moves'; after: Phrase }> {
  const after = chanceIn(answer, manner, chance)
  if (!answer.isCertain || answer.now !== 0) return { way: 'moves', after }
  return chance === 1
    ? { way: 'opens', after }
    : { way: 'chances', after: chanceThat(manner, chance) }
}

function closedSentence(
  given: Case,
  answer: OpeningsAnswer,
  closed: Closed,
  manner: Manner,
): Phrase {
  const { language } = manner
  const { output } = answer
  const share = chanceNumber(language, answer.share, 1)
  const cheapest = (set: MoveSet) => ({
    output,
    share,
    moves: movesNamed(given, manner, set.moves),
    count: set.moves.length,
    cost: costPhrase(answer, set, manner),
    after: chanceIn(answer, manner, set.chance),
  })
  switch (closed.kind) {
    case 'no-moves': {
      const [nearest] = answer.relaxations
      return sentence(language, 'openings.noMoves', {
        nearest: nearest
          ? 'input'
          : answer.lines.length > 0
            ? 'lines'
            : answer.tried && answer.tried.inputs > 0
              ? 'none'
              : 'untried',
        relaxed: nearest ? relaxedInputs(given, nearest, manner) : '',
        output,
        after: chanceIn(answer, manner, nearest?.chance ?? answer.now),
        isPlain: isPlainYes(answer, nearest?.chance ?? answer.now),
        now: chanceIn(answer, manner, answer.now),
        share,
      })
    }
    case 'too-many-deals':
      return sentence(language, 'openings.tooMany')
    case 'no-set':
      return sentence(language, 'openings.noSet', {
        output,
        share,
        largest: answer.proof.largest,
        now: chanceIn(answer, manner, answer.now),
      })
    case 'budget':
      return sentence(language, 'openings.budget', cheapest(closed.cheapest))
    case 'actors':
      return sentence(language, 'openings.actors', {
        ...cheapest(closed.cheapest),
        by: partyNames(given, language, closed.cheapest.by),
      })
    case 'consent':
      return sentence(language, 'openings.consent', cheapest(closed.cheapest))
    case 'not-known':
      return sentence(language, 'openings.notKnown', { output, share })
    default:
      throw new Error(`closedSentence: no such reason ${closed satisfies never}`)
  }
}

/** The set that comes nearest when nothing opens, and how far short it falls in chance and in gains. */
export function missSentence(
  given: Case,
  answer: OpeningsAnswer,
  manner: Manner = usual,
): Phrase | null {
  const { miss, output, share } = answer
  if (!miss) return null
  const { language } = manner
  const { shortBy, binding, barred, looked, isAll } = miss
  // Nobody in particular gains least where a move changes red lines: a unit is said then only if all have it.
  const who = binding
    ? [binding.party]
    : given.parties.flatMap(({ id, role }) => (role === 'decides' ? [id] : []))
  const isOneScale = new Set(who.map(id => scaleName(given, id, manner))).size === 1
  return sentence(language, 'openings.miss', {
    moves: movesNamed(given, manner, miss.moves),
    count: miss.moves.length,
    cost: costPhrase(answer, miss, manner),
    output,
    // To the point, as in the table: the two have to come to the share.
    after: chanceIn(answer, { ...manner, rounding: 1 }, miss.chance),
    share: chanceNumber(language, share, 1),
    hasPoints: answer.isCertain && miss.chance === 0 ? 'no' : 'yes',
    points: formatShort(language, 100 * (share - miss.chance), 2),
    hasDeal: shortBy === null ? 'no' : 'yes',
    amount: amount(
      language,
      shortBy ?? 0,
      isOneScale ? scaleOf(given, who[0]!) : { kind: 'points' },
    ),
    hasWho: binding ? 'yes' : 'no',
    who: binding ? partyName(given, binding.party) : '',
    whoShare: chanceNumber(language, binding?.share ?? 0),
    barred: chanceNumber(language, barred, 1),
    looked: formatNumber(language, looked, 0),
    isAll: isAll ? 'yes' : 'no',
  })
}

/** What two hands do, in what order, and whose yes hangs on what, for one opening. */
export function openingSentences(
  given: Case,
  opening: Opening,
  manner: Manner = usual,
): readonly Phrase[] {
  const { language } = manner
  const moves = (ids: readonly MoveId[]): Phrase => movesNamed(given, manner, ids)
  const hands = opening.twoHanded.map(({ party, worsens, sweetens }) =>
    sentence(language, 'openings.twoHanded', {
      party: partyName(given, party),
      worsens: moves(worsens),
      worse: worsens.length,
      sweetens: moves(sweetens),
      sweeter: sweetens.length,
    }),
  )
  const { order } = opening
  const ordered =
    order && order.moves.length > 1
      ? [
          sentence(language, 'openings.order', {
            first: moves(order.moves.slice(0, 1)),
            later: joined(
              order.moves.slice(1).map(id => moves([id])),
              ', ',
            ),
            hasTime: order.days === null ? 'no' : 'yes',
            weeks: formatNumber(language, Math.round((order.days ?? 0) / 7), 0),
            kept: formatNumber(language, order.kept, 0),
            of: formatNumber(language, order.of, 0),
            isAny: order.kept === order.of ? 'yes' : 'no',
          }),
        ]
      : []
  const refused = opening.refusals.map(({ move, party, noWorse, until }) =>
    sentence(language, 'openings.refusal', {
      party: partyName(given, party),
      move: moves([move]),
      share: chanceNumber(language, noWorse, 1),
      hasWay: until ? 'yes' : 'no',
      until: moves(until ?? []),
    }),
  )
  const unjudged = opening.unjudged.map(({ move, party }) =>
    sentence(language, 'openings.unjudged', {
      party: partyName(given, party),
      move: moves([move]),
    }),
  )
  return [...hands, ...ordered, ...refused, ...unjudged]
}

/** Smallest sets of red lines and voters to lift. */
export function linesSentences(
  given: Case,
  answer: OpeningsAnswer,
  manner: Manner = usual,
): readonly Phrase[] {
  const { language } = manner
  return answer.lines.map(({ redLines, voters, chance }) =>
    sentence(language, 'openings.lines', {
      output: answer.output,
      lifted: list(language, [
        ...redLines.map(({ party, line }) =>
          say(language, 'openings.redLine', { party: partyName(given, party), line: named(line) }),
        ),
        ...voters.map(({ by }) => say(language, 'openings.voter', { party: partyName(given, by) })),
      ]),
      after: chanceIn(answer, manner, chance),
      isPlain: isPlainYes(answer, chance),
    }),
  )
}

/** Other estimates that would do, nearest first; what was tried where neither one nor two will do. */
export function relaxedSentences(
  given: Case,
  answer: OpeningsAnswer,
  manner: Manner = usual,
): readonly Phrase[] {
  const { relaxations, tried, output, share } = answer
  const { language } = manner
  const found = relaxations.map(of =>
    sentence(language, 'openings.relaxed', {
      inputs: relaxedInputs(given, of, manner),
      output,
      after: chanceIn(answer, manner, of.chance),
      isPlain: isPlainYes(answer, of.chance),
    }),
  )
  const isThree = relaxations[0]?.inputs.length === 3
  if (!tried || tried.inputs === 0 || (relaxations.length > 0 && !isThree)) return found
  const bound = sentence(language, 'openings.tried', {
    output,
    share: chanceNumber(language, share, 1),
    inputs: formatNumber(language, tried.inputs, 0),
    together: formatNumber(language, tried.together, 0),
    found: isThree ? 'three' : 'none',
  })
  return [bound, ...found]
}

function relaxedInputs(given: Case, { inputs }: Relaxation, manner: Manner): Phrase {
  const { language } = manner
  return list(
    language,
    inputs.map(({ path, from, to, unit, steps, hasRange }) => {
      const [short, after] = decimalsApart(from, to, unit)
      const before = asInTables(short, from, unit)
      return say(language, 'openings.relaxedInput', {
        input: inputPhrase(given, language, path),
        to: quantity(language, to, unit, after),
        from: quantity(language, from, unit, before),
        steps: formatShort(language, Math.abs(steps), 2),
        hasRange: hasRange ? 'yes' : 'no',
      })
    }),
  )
}

/** How far the search is proven. */
export function proofSentence(answer: OpeningsAnswer, { language }: Manner = usual): Phrase {
  const { looked, passed, largest, provenTo } = answer.proof
  return sentence(language, 'openings.proof', {
    looked: formatNumber(language, looked, 0),
    passed: formatNumber(language, passed, 0),
    largest,
    // Sets are gone through by rising cost: what was found costs least, wherever the search ended.
    isCut:
      provenTo === null ? 'no' : answer.isOpen || answer.openings.length > 0 ? 'found' : 'none',
    provenTo: formatShort(language, provenTo ?? 0, 2),
  })
}
