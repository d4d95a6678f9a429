import type { InputPath } from '@parley/model'
import {
  type Case,
  type ChangePoint,
  type Difference,
  type Input,
  inputsOf,
  mixCases,
  type Override,
  type Spread,
  splitBeliefPath,
} from '@parley/model'
import type { Margins } from '../../deals/marginAsk.ts'
import { isTooManyDeals } from '../../deals/tooManyDeals.ts'
import type { Overlay } from '../../overlays/Overlay.ts'
import { type Overlays, openOverlays } from '../../overlays/openOverlays.ts'
import { type Steps, within } from '../../runners/Steps.ts'
import type { Column, Columns } from '../../sample/columns.ts'
import { spreadOf } from '../../sample/spreadOf.ts'
import { openAnyCase } from '../../views/openCase.ts'
import { chanceOf, makeQuestions } from '../verdict/questions.ts'
import { countCells, likeliest, verdictSteps } from '../verdict.ts'

/** What the first case concludes with any set of its differences from the second put over, each computed once. */
export type ChangePoints = Readonly<{
  /** Computes what is not known yet of some sets of differences, rising indices each, many in one pass over the draws. */
  ask(sets: readonly (readonly number[])[]): Steps<void>
  /** A set that has been asked. */
  at(set: readonly number[]): ChangePoint
  /** How many sets have been asked. */
  asked(): number
}>

/** Values of margins held at a time: a few tens of megabytes. */
const VALUES_HELD = 5_000_000

/**
 * @param base  columns in which every path of either case has its dimension
 *
 * Differences of form (parts, red lines, the deals) are written into the case, which is opened once per
 * set of them; values are overlays on it. Sets share whatever reads the same columns.
 */
export function changePoints(
  a: Case,
  b: Case,
  differences: readonly Difference[],
  base: Columns,
): ChangePoints {
  const known = new Map<string, ChangePoint>()
  const isOfForm = differences.map(of => isForm(a, b, of))
  const inputsOfB = new Map(inputsOf(b).map(({ path, input }) => [path, input]))
  const opened = new Map<string, World | null>()
  const worldOf = (set: readonly number[]): World | null => {
    const form = set.filter(i => isOfForm[i])
    const key = nameOf(form)
    let world = opened.get(key)
    if (world === undefined) {
      world = openWorld(
        mixCases(a, b, differences, i => form.includes(i)),
        base,
      )
      opened.set(key, world)
    }
    return world
  }
  return {
    at(set) {
      const found = known.get(nameOf(set))
      if (!found) throw new Error(`changePoints: ${nameOf(set)} has not been asked`)
      return found
    },
    asked: () => known.size,
    *ask(sets) {
      const fresh = new Map(sets.map(set => [nameOf(set), set]))
      for (const name of known.keys()) fresh.delete(name)
      const batches = new Map<World, (readonly number[])[]>()
      let done = 0
      for (const [name, set] of fresh) {
        const world = worldOf(set)
        if (world) {
          batches.set(world, [...(batches.get(world) ?? []), set])
          continue
        }
        const mixed = mixCases(a, b, differences, i => set.includes(i))
        const steps = verdictSteps(mixed, { ...base, school: null }, base)
        const { exists, recognised, cell } = yield* within(
          steps,
          done / fresh.size,
          (done + 1) / fresh.size,
        )
        done++
        const margin = exists.margin?.median ?? null
        known.set(name, { exists: exists.chance, recognised: recognised.chance, margin, cell })
      }
      const most = setsAtOnce(base.draws)
      for (const [world, all] of batches)
        for (let from = 0; from < all.length; from += most) {
          const some = all.slice(from, from + most)
          const overlays = some.map(set =>
            overlayOf(
              world,
              set.filter(i => !isOfForm[i]).map(i => differences[i]!),
              inputsOfB,
            ),
          )
          const next = done + some.length
          const points = yield* within(world.points(overlays), done / fresh.size, next / fresh.size)
          some.forEach((set, i) => {
            known.set(nameOf(set), points[i]!)
          })
          done = next
        }
    },
  }
}

/** A set by its members. */
export function nameOf(set: readonly number[]): string {
  return set.join(' ')
}

/** Whether a difference is more than other values: then the case has to be opened anew for it. */
function isForm(a: Case, b: Case, { kind, path }: Difference): boolean {
  if (kind === 'part' || kind === 'red-lines' || kind === 'deals') return true
  const unitIn = (given: Case): string | undefined =>
    given.quantities.find(({ id }) => path === `quantities.${id}`)?.unit
  return unitIn(a) !== unitIn(b)
}

/** A case of one form, on which values are laid. */
type World = Readonly<{
  overlays: Overlays
  inputs: ReadonlyMap<InputPath, Input>
  /** One point per overlay, all in one pass. */
  points(overlays: readonly Overlay[]): Steps<readonly ChangePoint[]>
}>

/** Null when its deals are too many to list: then every set goes the long way. */
function openWorld(given: Case, base: Columns): World | null {
  try {
    const open = openAnyCase(given, { ...base, school: null }, base)
    const overlays = openOverlays(open)
    return {
      overlays,
      inputs: new Map(inputsOf(open.given).map(({ path, input }) => [path, input])),
      points: pointsUnder(overlays),
    }
  } catch (thrown) {
    if (!isTooManyDeals(thrown)) throw thrown
    return null
  }
}

/** How many sets of differences are asked about in one pass over the draws. */
export function setsAtOnce(draws: number): number {
  return Math.max(8, Math.floor(VALUES_HELD / draws / 2))
}

/** Asks about overlays on one case, one point each, all in one pass. */
export function pointsUnder(overlays: Overlays): World['points'] {
  const { open } = overlays
  return function* points(asked) {
    const asks = asked.flatMap(overlay =>
      (['exists', 'recognised'] as const).map(through => ({
        ...overlays.ask(overlay, through),
        countsZone: false,
      })),
    )
    const { draws } = open.analyst.columns
    const found = yield* makeQuestions(open.space, open.given, draws).answering(asks, [])
    return asked.map((_, i) => pointOf(found[2 * i]!, found[2 * i + 1]!))
  }
}

function pointOf(exists: Margins, recognised: Margins): ChangePoint {
  return {
    exists: chanceOf(exists),
    recognised: chanceOf(recognised),
    margin: marginSpread(exists)?.median ?? null,
    cell: likeliest(countCells(exists, recognised)),
  }
}

/** δ over the draws that have an admissible deal at all; null where none does. */
export function marginSpread({ margin, nearest }: Margins): Spread | null {
  const some = nearest.includes(-1) ? margin.filter((_, s) => nearest[s]! >= 0) : margin
  return some.length === 0 ? null : spreadOf(some)
}

/** Some differences in values, as changes of columns where that says it all. */
function overlayOf(
  { overlays, inputs }: World,
  taken: readonly Difference[],
  inputsOfB: ReadonlyMap<InputPath, Input>,
): Overlay {
  const overrides: Override[] = []
  const columns = new Map<InputPath, Column>()
  const dropped: InputPath[] = []
  for (const { kind, path, paths } of taken)
    for (const at of kind === 'inputs' ? paths : [path as InputPath]) {
      const about = splitBeliefPath(at)?.about
      // What the belief is about is not there in a case of this form.
      if (about !== undefined && !inputs.has(about)) continue
      const input = inputsOfB.get(at)
      if (input) overrides.push({ kind: 'input', at, input })
      else dropped.push(at)
    }
  for (const at of dropped) {
    const { holder, about } = splitBeliefPath(at)!
    const now = overrides.find(of => of.kind === 'input' && of.at === about)
    const input = now?.kind === 'input' ? now.input : inputs.get(about)!
    // Agreeing on a value of its own is having the same draws; on a formula it is reading it with own eyes.
    if (input.estimate.kind === 'formula' || input.estimate.kind === 'rest')
      overrides.push({ kind: 'agrees', holder: holder as never, about })
    else if (now?.kind === 'input') columns.set(at, overlays.columnOf(now))
    else columns.set(at, overlays.open.analyst.columns.column(about))
  }
  return { overrides, columns }
}
