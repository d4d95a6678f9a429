import { GAIN_ROUNDING } from '@parley/kernels'
import type { Checkable, InputPath, PartyId, TermWarning } from '@parley/model'
import { dependentsOf } from '../../sample/dependentsOf.ts'
import type { OpenCase } from '../../views/openCase.ts'

/**
 * What those who sign a term should know: that nothing would show who was right, that the event belongs
 * to what happens without a deal, and who can do something about it and would want to.
 *
 * @param stakes      per decider, what the event's happening is worth to it under the term, in its own points
 * @param afterwards  per decider, its gain over no deal under the term once the event is known, own eyes
 */
export function termWarnings(
  { given, analyst, deciders }: OpenCase,
  path: InputPath,
  checks: readonly Checkable[],
  stakes: readonly number[],
  afterwards: readonly Readonly<{ ifHappens: number; ifNot: number }>[],
): readonly TermWarning[] {
  const warnings: TermWarning[] = []
  if (!checks.some(of => of.kind !== 'scenario')) warnings.push({ kind: 'not-checkable' })
  const made = [path, ...dependentsOf(analyst.columns, path)]
  const acting = deciders.filter(party =>
    made.some(of => of.startsWith(`if_talks_fail.${party}.`) && of.endsWith('.chance')),
  )
  if (acting.length > 0) warnings.push({ kind: 'settled-by-no-deal', parties: acting })
  const wants = (party: PartyId): 'happens' | 'does-not' | null => {
    const stake = stakes[deciders.indexOf(party)]
    return stake === undefined || stake === 0 ? null : stake > 0 ? 'happens' : 'does-not'
  }
  for (const party of acting)
    warnings.push({ kind: 'moral-hazard', party, wants: wants(party), through: 'course' })
  const movers = new Set(
    given.moves
      .filter(move => move.effects.some(of => of.kind === 'input' && made.includes(of.on)))
      .map(move => move.by),
  )
  for (const party of movers)
    if (!acting.includes(party))
      warnings.push({ kind: 'moral-hazard', party, wants: wants(party), through: 'move' })
  deciders.forEach((party, i) => {
    const { ifHappens, ifNot } = afterwards[i]!
    if (ifHappens < -GAIN_ROUNDING)
      warnings.push({ kind: 'may-regret', party, when: 'happens', by: -ifHappens })
    if (ifNot < -GAIN_ROUNDING)
      warnings.push({ kind: 'may-regret', party, when: 'does-not', by: -ifNot })
  })
  return warnings
}
