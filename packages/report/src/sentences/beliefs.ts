import type { Case, PartyId, VerdictAnswer } from '@parley/model'
import { inputsOf } from '@parley/model'
import { sentence } from '../languages/say.ts'
import { type Manner, usual } from '../manner.ts'
import { chanceChange } from '../words/chance.ts'
import type { Phrase } from '../words/phrase.ts'
import { amount, quantity, rangeBeside, scaleOf } from '../words/quantity.ts'
import { inputPhrase } from './inputPhrase.ts'
import { inputUnit } from './inputUnit.ts'
import { partyName } from './names.ts'

/** A line about how one party sees one thing. `isHollow`: nobody modelled it, and it is shown so. */
export type BeliefLine = Readonly<{ holder: PartyId; phrase: Phrase; isHollow: boolean }>

/**
 * One line per belief that differs, in the answer's order, then one hollow line per decider without any:
 * silence is taken as agreement and never as a finding.
 */
export function beliefLines(
  given: Case,
  answer: VerdictAnswer,
  manner: Manner = usual,
): readonly BeliefLine[] {
  const { language } = manner
  const inputs = new Map(inputsOf(given).map(entry => [entry.path as string, entry]))
  const lines = answer.gaps.map((gap): BeliefLine => {
    const entry = inputs.get(gap.path)
    const unit = entry ? inputUnit(given, entry) : ''
    const scale = scaleOf(given, gap.holder)
    const isPoint = (s: { low: number; high: number }): boolean => s.low === s.high
    const value = (s: { median: number; low: number; high: number }): Phrase =>
      isPoint(s)
        ? quantity(language, s.median, unit)
        : [
            ...quantity(language, s.median, unit),
            ' (',
            ...rangeBeside(language, s.low, s.high, unit),
            ')',
          ]
    const belief = sentence(language, 'belief.gap', {
      holder: partyName(given, gap.holder),
      input: inputPhrase(given, language, gap.path),
      believed: value(gap.believed),
      ours: value(gap.analyst),
      moves: gap.movesNoDealBy === 0 ? 'none' : gap.movesNoDealBy > 0 ? 'raises' : 'lowers',
      amount: amount(language, gap.movesNoDealBy, scale),
    })
    const closing = sentence(language, 'belief.ifClosed', {
      change: chanceChange(language, gap.recognisedIfClosed),
      isNothing: Math.abs(gap.recognisedIfClosed) < 0.005 ? 'yes' : 'no',
    })
    return { holder: gap.holder, phrase: [...belief, ' ', ...closing], isHollow: false }
  })
  const unmodelled = answer.caveats.flatMap(c =>
    c.kind === 'beliefs-not-modelled' ? c.parties : [],
  )
  const hollow = unmodelled.map(
    (holder): BeliefLine => ({
      holder,
      phrase: sentence(language, 'belief.hollow', { party: partyName(given, holder) }),
      isHollow: true,
    }),
  )
  return [...lines, ...hollow]
}
