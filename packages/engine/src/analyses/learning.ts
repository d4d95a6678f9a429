import type { Analyses, Case, LearningAnswer, LearningRow } from '@parley/model'
import { isTooManyDeals, tooManyCaveats } from '../deals/tooManyDeals.ts'
import { provenance } from '../provenance.ts'
import { finish, type Steps } from '../runners/Steps.ts'
import { scaleOf } from '../sample/bounds.ts'
import { type OwnEstimate, quantileOf } from '../sample/quantileOf.ts'
import { spreadOf } from '../sample/spreadOf.ts'
import { type OpenCase, openAnyCase } from '../views/openCase.ts'
import { type DriverInput, driverInputs } from './drivers/driverInputs.ts'
import { exactly } from './drivers/exactly.ts'
import { heldChances } from './drivers/heldChances.ts'
import { heldSides } from './drivers/heldSides.ts'
import { caveatsOf } from './verdict/caveats.ts'

type LearningAsk = Analyses['learning']['ask']

/** How many values stand for an input: at even shares of its distribution. */
const VALUES = 40

/**
 * What it would be worth to know each input exactly, all else staying as unknown as it is: how often the
 * verdict "more likely than not" would turn, and how much more often it would be right.
 *
 * An input is held at 40 values at the middles of even shares of its distribution, each standing for one
 * in forty of the worlds it may be in; the chance at a value is the verdict's with that value typed.
 * Time O(draws × deals), and O(values × draws) for each input that touches one party.
 */
export function learning(given: Case, ask: LearningAsk): LearningAnswer {
  return finish(learningSteps(given, ask))
}

/** The same a step at a time, for who shows how far it is or stops between steps. */
export function* learningSteps(given: Case, ask: LearningAsk): Steps<LearningAnswer> {
  const { output, draws } = ask
  const run = provenance(given, ask)
  let open: OpenCase
  try {
    open = openAnyCase(given, ask)
  } catch (thrown) {
    if (!isTooManyDeals(thrown)) throw thrown
    const caveats = tooManyCaveats(thrown)
    return { run, output, chance: 0, values: VALUES, inputs: [], caveats }
  }
  yield 0.1
  const inputs = driverInputs(open.given, output).filter(({ quantiles }) => quantiles.length > 1)
  const found = heldChances(
    open,
    output,
    inputs.map(input => ({ input, values: evenValues(input) })),
    draws,
  )
  yield 0.5
  const rows: LearningRow[] = []
  for (const [i, input] of inputs.entries()) {
    rows.push(rowOf(input, found.of(i), found.chance >= 0.5))
    yield 0.5 + (0.5 * (i + 1)) / inputs.length
  }
  return {
    run,
    output,
    chance: found.chance,
    values: VALUES,
    inputs: rows.sort((a, b) => b.turns - a.turns || b.after - b.before - (a.after - a.before)),
    caveats: caveatsOf(open, exactly(open, heldSides(open, 'exists'), draws).base),
  }
}

function evenValues({ entry }: DriverInput): readonly number[] {
  // `driverInputs` leaves formulas and rests out.
  const quantile = quantileOf(entry.input.estimate as OwnEstimate, scaleOf(entry))
  if (typeof quantile === 'number') return [quantile]
  return Array.from({ length: VALUES }, (_, k) => quantile((k + 0.5) / VALUES))
}

function rowOf(
  { entry, unit, value }: DriverInput,
  chances: readonly number[],
  isLikely: boolean,
): LearningRow {
  const mean = (of: (chance: number) => number): number =>
    chances.reduce((sum, chance) => sum + of(chance), 0) / chances.length
  const expected = mean(chance => chance)
  return {
    path: entry.path,
    name: entry.name,
    class: entry.input.attribution.class,
    isPlaceholder: entry.input.isPlaceholder,
    unit,
    value,
    turns: mean(chance => Number(chance >= 0.5 !== isLikely)),
    chance: spreadOf(Float64Array.from(chances)),
    before: Math.max(expected, 1 - expected),
    after: mean(chance => Math.max(chance, 1 - chance)),
  }
}
