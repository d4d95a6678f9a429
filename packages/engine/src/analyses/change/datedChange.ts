import {
  type Case,
  type Caveat,
  type ChangeAnswer,
  type ChangeAsk,
  type DatedEnd,
  type DatesBetween,
  type Difference,
  labelOf,
  verdictInputs,
} from '@parley/model'
import { provenance } from '../../provenance.ts'
import { type Steps, within } from '../../runners/Steps.ts'
import { openAnyCase } from '../../views/openCase.ts'
import { type MovingCase, movingCase } from '../timeline/movingCase.ts'
import { caseCaveats } from '../verdict/caveats.ts'
import { type Dated, datedInputs, movedDifference } from './datedInputs.ts'
import { datedPoints } from './datedPoints.ts'
import { flipSets } from './flipSets.ts'
import { waterfall } from './waterfall.ts'

/**
 * What accounts for the change of verdict between two dates of a case: which of the inputs that moved, by what they
 * add averaged over the order in which they could have moved, and which smallest sets of them turn it alone.
 *
 * Each date is judged as the timeline judges it, on the draws of the verdict. A step after as-of that no data reach
 * needs a future; throws where there is none.
 */
export function* datedChange(
  given: Case,
  { draws, seed }: ChangeAsk,
  between: DatesBetween,
  mostFlips: number,
): Steps<ChangeAnswer> {
  const { school, known } = between
  const ask = { draws, seed, school }
  const open = openAnyCase(given, ask)
  const { dynamics } = open.given
  if (!dynamics) throw new Error('datedChange: the case has no dynamics')
  const moving = movingCase(open, dynamics, known)
  yield 0.1
  const [from, to] = [between.from, between.to].map(step => datedAt(moving, step, between))
  const inputs = datedInputs(open, moving, from!, to!)
  const found = inputs.map(movedDifference)
  const moved = inputs.flatMap((_, i) => (found[i] ? [i] : []))
  const differences = found.filter(of => of !== null)
  const points = datedPoints(open, inputs, moved)
  const run = provenance(given, ask)
  const caveats = caveatsOf(
    open,
    inputs.every(of => typeof of.from === 'number' && typeof of.to === 'number'),
  )
  const end = (set: readonly number[], step: number): DatedEnd => {
    const told = toldAt(moving, step, between)
    const future = dynamics.futures.find(of => of.id === between.future)
    return {
      school,
      name: told === 'future' ? future!.name : '',
      by: '',
      asOf: labelOf(step, dynamics.from, dynamics.step),
      told,
      verdict: { run, caveats, ...points.judged(set) },
    }
  }
  const count = differences.length
  const ends = {
    from: end([], between.from),
    to: end(
      moved.map((_, i) => i),
      between.to,
    ),
  }
  yield 0.2
  const shared = yield* within(waterfall(points, count, seed), 0.2, 0.8)
  const flips = yield* within(flipSets(points, count, mostFlips), 0.8, 1)
  return {
    kind: 'dates',
    ...ends,
    known,
    dataThrough: moving.dataThrough,
    differences,
    inputs: stillInputs(open.given, differences),
    waterfall: shared,
    flips,
    evaluations: points.asked(),
  }
}

function datedAt(moving: MovingCase, step: number, between: DatesBetween): Dated {
  const told = toldAt(moving, step, between)
  if (told !== 'future') return { step, way: moving.history }
  const way = moving.ways.find(({ future }) => future?.id === between.future)
  if (!way)
    throw new Error(`datedChange: nothing tells step ${step}; the data end at ${moving.dataStep}`)
  return { step, way: way.way }
}

function toldAt(
  { asOf, dataStep }: MovingCase,
  step: number,
  { future }: DatesBetween,
): DatedEnd['told'] {
  if (step === asOf) return 'file'
  if (step < asOf) return 'rewound'
  return future === null && step <= dataStep ? 'data' : 'future'
}

/** What is known without looking at a date; that nothing is uncertain only where nothing moves in a way that is. */
function caveatsOf(
  { given, deciders, analyst, own }: ReturnType<typeof openAnyCase>,
  movesForCertain: boolean,
): readonly Caveat[] {
  const caveats = caseCaveats({
    given,
    deciders,
    noDealOf: analyst.noDealOf,
    columns: [analyst, ...deciders.map(own)].map(eyes => eyes.columns),
    ordinal: deciders.filter(party => analyst.tables.get(party)?.isOrdinal),
  })
  return caveats.filter(({ kind }) => movesForCertain || kind !== 'no-uncertainty')
}

function stillInputs(given: Case, differences: readonly Difference[]): ChangeAnswer['inputs'] {
  const all = verdictInputs(given)
  const moved = new Set(differences.map(({ path }) => path))
  return { count: all.length, same: all.filter(({ path }) => !moved.has(path)).length }
}
