import { fillScrambledSobol, hashName, sobolDimensionCount, stream } from '@parley/kernels'
import {
  type Case,
  type Estimate,
  type InputDomain,
  type InputEntry,
  type InputPath,
  inputsOf,
  quantitiesIn,
} from '@parley/model'
import { boundsOf, scaleOf } from './bounds.ts'
import type { Column, Columns, Draws } from './columns.ts'
import { evaluate } from './evaluate.ts'
import type { Quantile } from './Quantile.ts'
import { type OwnEstimate, quantileOf } from './quantileOf.ts'

/**
 * Draws every input of a case.
 *
 * Each input, certain or not, takes one Sobol dimension in file order and scrambles it by a hash of
 * seed and path, so making a value uncertain moves no other draw. Inputs past the last dimension draw
 * from streams named by their paths. The places of a list of ranks share the draws of its first place.
 *
 * `from` moves the dimensions on: another block of draws, independent of the first, takes the dimensions
 * after those of the first and a seed of its own.
 *
 * With `reuse` (the columns of the case this one overlays, same draws and seed) an input keeps its
 * dimension, and so its uniforms: common random numbers. Only inputs whose estimate changed, and
 * formulas that read one, are drawn again; every other column is the same object as before, so what was
 * computed from it can be kept by identity.
 */
export function sampleColumns(given: Case, ask: Draws, reuse?: Columns, from = 0): Columns {
  const { draws, seed, first = 0 } = ask
  if (!(Number.isInteger(draws) && draws > 0))
    throw new Error(`sampleColumns: ${draws} draws; must be a whole number above 0`)
  const before =
    reuse && reuse.draws === draws && reuse.seed === seed && (reuse.first ?? 0) === first
      ? reuse
      : undefined
  const entries = entriesOf(given)
  const dimensions = new Map(before?.dimensions)
  let next = from
  for (const dimension of dimensions.values()) next = Math.max(next, dimension + 1)
  for (const path of entries.keys()) if (!dimensions.has(path)) dimensions.set(path, next++)

  let uniforms: Float64Array | undefined
  const drawn = (path: InputPath, quantile: Quantile): Float64Array => {
    uniforms ??= new Float64Array(draws)
    const root = rootOf(dimensions, path, entries.get(path)!.input.estimate)
    fillUniforms(root, dimensions.get(root)!, seed, uniforms, first)
    return valuesAt(uniforms, quantile)
  }
  const at = fill(entries, before, drawn)
  return { draws, seed, first, at, entries, dimensions, column: lookUp(at) }
}

/**
 * The column an input would have with another estimate of its own: `sampleColumns` of the case that says
 * so, for this input alone.
 */
export function drawInput(columns: Columns, path: InputPath, estimate: OwnEstimate): Column {
  const { draws, seed, first, entries, dimensions } = columns
  const entry = entries.get(path)
  if (!entry) throw new Error(`drawInput: ${path} is no input of this case`)
  const quantile = quantileOf(estimate, scaleOf(entry))
  if (typeof quantile === 'number') return quantile
  const uniforms = new Float64Array(draws)
  const root = rootOf(dimensions, path, estimate)
  fillUniforms(root, dimensions.get(root)!, seed, uniforms, first)
  return valuesAt(uniforms, quantile)
}

/** Whose uniforms an input is drawn from: its own, or for a place in a list of ranks those of the list. */
function rootOf(
  dimensions: ReadonlyMap<InputPath, number>,
  path: InputPath,
  estimate: Estimate,
): InputPath {
  return estimate.kind === 'ranked' && dimensions.has(estimate.list) ? estimate.list : path
}

/** The uniforms of one input from some draw on, the same whatever is made of them. */
export function fillUniforms(
  path: string,
  dimension: number,
  seed: string,
  out: Float64Array,
  first = 0,
): void {
  if (dimension < sobolDimensionCount) {
    fillScrambledSobol(dimension, hashName(seed, path), first, out)
    return
  }
  const next = stream(seed, path)
  for (let s = 0; s < first; s++) next()
  for (let s = 0; s < out.length; s++) out[s] = next()
}

function valuesAt(uniforms: Float64Array, quantile: Quantile): Float64Array {
  const out = new Float64Array(uniforms.length)
  for (let s = 0; s < out.length; s++) out[s] = quantile(uniforms[s]!)
  return out
}

/** Every input at its median, as columns of one draw: formulas are those of the medians. */
export function centralColumns(given: Case): Columns {
  const entries = entriesOf(given)
  const at = fill(entries, undefined, (_path, quantile) => quantile(0.5))
  const dimensions = new Map([...entries.keys()].map((path, i) => [path, i]))
  return { draws: 1, seed: '', at, entries, dimensions, column: lookUp(at) }
}

function lookUp(at: ReadonlyMap<InputPath, Column>): (path: InputPath) => Column {
  return path => {
    const column = at.get(path)
    if (column === undefined) throw new Error(`columns: ${path} is no input of this case`)
    return column
  }
}

function entriesOf(given: Case): Map<InputPath, InputEntry> {
  const entries = new Map<InputPath, InputEntry>()
  for (const entry of inputsOf(given.beliefs.length === 0 ? given : { ...given, beliefs: [] }))
    entries.set(entry.path, entry)
  return entries
}

function fill(
  entries: ReadonlyMap<InputPath, InputEntry>,
  before: Columns | undefined,
  draw: (path: InputPath, quantile: Quantile) => Column,
): Map<InputPath, Column> {
  const at = new Map<InputPath, Column>()
  const columnOf = (path: InputPath): Column => {
    const done = at.get(path)
    if (done !== undefined) return done
    const entry = entries.get(path)
    if (!entry) throw new Error(`sampleColumns: ${path} is read by a formula but is no input`)
    const column = make(entry)
    at.set(path, column)
    return column
  }
  const make = (entry: InputEntry): Column => {
    const { estimate } = entry.input
    const old = before?.at.get(entry.path)
    const wasSame = old !== undefined && isSameInput(before!.entries.get(entry.path)!, entry)
    if (estimate.kind !== 'formula' && estimate.kind !== 'rest') {
      if (wasSame) return old
      const quantile = quantileOf(estimate, scaleOf(entry))
      return typeof quantile === 'number' ? quantile : draw(entry.path, quantile)
    }
    const read = readsOf(entries, entry)
    let isUntouched = wasSame
    for (const path of read) if (columnOf(path) !== before?.at.get(path)) isUntouched = false
    return isUntouched ? old! : derivedColumn(entry, read, columnOf)
  }
  // Formulas pull what they read forward; the map keeps file order.
  return new Map([...entries.keys()].map(path => [path, columnOf(path)]))
}

/** The inputs that a formula or a `rest` is made of; none for any other input. */
export function readsOf(
  entries: ReadonlyMap<InputPath, InputEntry>,
  { path, input: { estimate } }: InputEntry,
): readonly InputPath[] {
  if (estimate.kind === 'rest') return otherChances(entries, path)
  if (estimate.kind !== 'formula') return []
  return quantitiesIn(estimate.expression).map(id => `quantities.${id}` as InputPath)
}

/** The column of a formula or a `rest` from the columns of what it reads. */
export function derivedColumn(
  entry: InputEntry,
  reads: readonly InputPath[],
  columnOf: (path: InputPath) => Column,
): Column {
  const { estimate } = entry.input
  if (estimate.kind === 'rest') return leftBy(reads.map(columnOf))
  if (estimate.kind !== 'formula')
    throw new Error(`derivedColumn: ${entry.path} is not made of other inputs`)
  return within(
    evaluate(estimate.expression, id => columnOf(`quantities.${id}` as InputPath)),
    scaleOf(entry),
  )
}

/** The chances beside a `rest` in the same course. */
function otherChances(
  entries: ReadonlyMap<InputPath, InputEntry>,
  rest: InputPath,
): readonly InputPath[] {
  const course = rest.slice(0, rest.indexOf('.scenarios.') + '.scenarios.'.length)
  return [...entries.keys()].filter(
    path => path !== rest && path.startsWith(course) && path.endsWith('.chance'),
  )
}

/** What some chances leave, [N4]; 0 in draws in which they sum to more than 1. */
function leftBy(chances: readonly Column[]): Column {
  const length = chances.reduce<number>((n, c) => (typeof c === 'number' ? n : c.length), 1)
  const left = new Float64Array(length)
  for (const chance of chances)
    for (let s = 0; s < length; s++) left[s]! += typeof chance === 'number' ? chance : chance[s]!
  for (let s = 0; s < length; s++) left[s] = left[s]! < 1 ? 1 - left[s]! : 0
  return chances.some(chance => typeof chance !== 'number') ? left : left[0]!
}

function isSameInput(a: InputEntry, b: InputEntry): boolean {
  if (a.domain !== b.domain) return false
  if (a.input === b.input || a.input.estimate === b.input.estimate) return true
  return JSON.stringify(a.input.estimate) === JSON.stringify(b.input.estimate)
}

/** [E9]: a formula that leaves its scale in a draw is stopped at the end. May write to `column`: it is fresh. */
function within(column: Column, domain: InputDomain): Column {
  const { low, high } = boundsOf(domain)
  if (low === -Infinity && high === Infinity) return column
  if (typeof column === 'number') return column < low ? low : column > high ? high : column
  const out = new Float64Array(column.length)
  for (let s = 0; s < column.length; s++) {
    const x = column[s]!
    out[s] = x < low ? low : Math.min(x, high)
  }
  return out
}
