import type { Analyses, Case, Driver, DriversAnswer } from '@parley/model'
import { isTooManyDeals, tooManyCaveats } from '../deals/tooManyDeals.ts'
import { driversLeftOut } from '../large/largeWork.ts'
import { provenance } from '../provenance.ts'
import { finish, type Steps } from '../runners/Steps.ts'
import { type OpenCase, openAnyCase } from '../views/openCase.ts'
import { drawsAfforded } from './drivers/drawsAfforded.ts'
import { driverInputs } from './drivers/driverInputs.ts'
import { findFlip } from './drivers/findFlip.ts'
import { heldSides } from './drivers/heldSides.ts'
import { respond } from './drivers/respond.ts'
import { caveatsOf, isCertainIn } from './verdict/caveats.ts'

type DriversAsk = Analyses['drivers']['ask']

/**
 * Which inputs move the answer, and where each would turn the verdict.
 *
 * Every input with an estimate of its own is held at its 10% and at its 90% point in all draws,
 * everything else as drawn (common random numbers), and the chance and the median margin read at both;
 * then the value nearest its median is sought at which "more likely than not" turns. Formulas and
 * `rest` have no bar of their own: what they are made of does.
 *
 * Deals too many to list are composed; a case whose deals cannot be gets no drivers and a caveat that says why.
 */
export function drivers(given: Case, ask: DriversAsk): DriversAnswer {
  return finish(driversSteps(given, ask))
}

/** The same a step at a time, for who shows how far it is or stops between steps. */
export function* driversSteps(given: Case, ask: DriversAsk): Steps<DriversAnswer> {
  const { output } = ask
  let { draws } = ask
  let run = provenance(given, ask)
  let open: OpenCase
  try {
    open = openAnyCase(given, ask)
    // Where nothing is uncertain, nothing is with an input held: one draw says it of all.
    if (isCertain(open)) {
      draws = 1
      open = openAnyCase(given, { ...ask, draws })
    }
  } catch (thrown) {
    if (!isTooManyDeals(thrown)) throw thrown
    const caveats = tooManyCaveats(thrown)
    return { run, output, chance: 0, drivers: [], caveats }
  }
  yield 0.1
  const inputs = driverInputs(open.given, output)
  const uncertain = inputs.filter(({ value }) => value.low < value.high).length
  const leftOut = driversLeftOut(open.given, draws, uncertain)
  if (leftOut) return { run, output, chance: 0, drivers: [], caveats: [leftOut] }
  const afforded = drawsAfforded(open, heldSides(open, output), inputs, draws)
  const isCut = afforded < draws
  if (isCut) {
    draws = afforded
    run = provenance(given, { ...ask, draws })
    open = openAnyCase(given, { ...ask, draws })
  }
  const responses = respond(open, output, inputs, draws)
  yield 0.4
  const { chance } = responses
  const isLikely = chance >= 0.5
  const rows: Driver[] = []
  for (const [i, input] of inputs.entries()) {
    const { entry, unit, value } = input
    const response = responses.of(i)
    const { low, high } = response.ends()
    const isOther = (x: number): boolean => response.isLikelyAt(x) !== isLikely
    rows.push({
      path: entry.path,
      name: entry.name,
      class: entry.input.attribution.class,
      isPlaceholder: entry.input.isPlaceholder,
      unit,
      value,
      low: { at: value.low, ...low },
      high: { at: value.high, ...high },
      swing: Math.abs(high.chance - low.chance),
      flip: findFlip(input, response.search, isOther),
    })
    yield 0.4 + (0.6 * (i + 1)) / inputs.length
  }
  return {
    run,
    output,
    chance,
    drivers: rows.sort((a, b) => b.swing - a.swing || turning(a) - turning(b)),
    caveats: [
      ...caveatsOf(open, responses.base()),
      ...(isCut ? [{ kind: 'fewer-draws', draws, asked: ask.draws } as const] : []),
    ],
  }
}

/** Whether nobody sees any input differ between draws. */
function isCertain({ given, analyst, own }: OpenCase): boolean {
  return isCertainIn([analyst, ...given.parties.map(of => own(of.id))].map(eyes => eyes.columns))
}

/** What turns the verdict in its range stands before what does so past it, and that before what never does. */
function turning({ flip }: Driver): number {
  if (flip.kind === 'no-flip') return 2
  return flip.isInRange ? 0 : 1
}
