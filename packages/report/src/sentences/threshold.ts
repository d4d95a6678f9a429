import type { Case, ThresholdAxis, ThresholdMapAnswer } from '@parley/model'
import type { Language } from '../languages/language.ts'
import { say, sentence } from '../languages/say.ts'
import type { Manner } from '../manner.ts'
import { formatNumber, formatShort } from '../words/number.ts'
import type { Phrase } from '../words/phrase.ts'
import { quantity } from '../words/quantity.ts'
import { chancePhrase } from './chancePhrase.ts'
import { decimalsApart } from './flips.ts'
import { inputPhrase } from './inputPhrase.ts'
import { standing } from './standing.ts'

/** An input of a map as a clause: "“X” (now 12, 80% range 8–16; inferred)". */
export function axisPhrase(given: Case, axis: ThresholdAxis, manner: Manner): Phrase {
  const { language } = manner
  return say(language, 'threshold.axis', {
    input: inputPhrase(given, language, axis.path),
    standing: standing(axis, manner),
  })
}

/** A step from one value to another: "+8 points of chance", "−5 km²". */
export function changePhrase(language: Language, from: number, to: number, unit: string): Phrase {
  const change = to - from
  const sign = change < 0 ? language.numbers.minus : '+'
  if (unit === 'chance') {
    const points = formatShort(language, Math.abs(change) * 100, 2)
    return say(language, 'threshold.points', { change: `${sign}${points}` })
  }
  // A date moves by days.
  if (unit === 'date')
    return say(language, 'threshold.days', {
      change: `${sign}${formatNumber(language, Math.abs(change))}`,
    })
  return [sign, ...quantity(language, Math.abs(change), unit)]
}

/** What a map says in words: where it starts, the shortest way to the other side, the way along either input alone. */
export function thresholdSentences(
  given: Case,
  answer: ThresholdMapAnswer,
  manner: Manner,
): readonly Phrase[] {
  const { language } = manner
  const { map } = answer
  if (!map)
    return answer.caveats.some(of => of.kind === 'too-many-deals')
      ? []
      : [sentence(language, 'threshold.none')]
  const { x, y, current, nearest, alone } = map
  const move = (axis: ThresholdAxis, from: number, to: number): Phrase => {
    const [at] = decimalsApart(to, from, axis.unit)
    return say(language, 'threshold.move', {
      input: inputPhrase(given, language, axis.path),
      change: changePhrase(language, from, to, axis.unit),
      at: quantity(language, to, axis.unit, at),
    })
  }
  const start = sentence(language, 'threshold.start', {
    held: chancePhrase(manner, current.chance),
    drawn: chancePhrase(manner, answer.chance),
  })
  if (!nearest) return [start, sentence(language, 'threshold.noTurn')]
  const moves = [
    ...(nearest.x !== current.x ? [move(x, current.x, nearest.x)] : []),
    ...(nearest.y !== current.y ? [move(y, current.y, nearest.y)] : []),
  ]
  const single = (axis: ThresholdAxis, from: number, to: number | null): Phrase =>
    to === null
      ? say(language, 'threshold.notAlone', { input: inputPhrase(given, language, axis.path) })
      : move(axis, from, to)
  return [
    start,
    sentence(language, 'threshold.nearest', {
      first: moves[0] ?? [''],
      second: moves[1] ?? [''],
      hasTwo: moves.length > 1 ? 'yes' : 'no',
      distance: formatNumber(language, nearest.distance, 1),
      turns: current.chance < 0.5 ? 'open' : 'closed',
      output: answer.output,
    }),
    sentence(language, 'threshold.alone', {
      first: single(x, current.x, alone.x),
      second: single(y, current.y, alone.y),
    }),
  ]
}
