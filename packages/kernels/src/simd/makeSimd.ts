import { countPairs, type HalfWorths } from '../counting/countPairs.ts'
import { fillAdditiveValues } from '../deals/fillAdditiveValues.ts'
import { bestInRows, bestPair } from '../margins/bestPair.ts'
import { simdModuleBase64 } from './module.generated.ts'

/** Kernels in 128-bit WebAssembly, each equal to its TypeScript reference to the bit. */
export type Simd = Readonly<{
  isNative: boolean
  /** `countPairs`, two pairs at a time in f64. */
  countPairs: typeof countPairs
  /** `bestPair`, the rows two pairs at a time in f64. */
  bestPair: typeof bestPair
  /** `fillAdditiveValues`. */
  fillAdditiveValues: typeof fillAdditiveValues
  /**
   * The same for several tables at once, in the kernels' own memory: nothing is copied out. Valid until the
   * next call of any kernel.
   */
  additiveValues(tables: readonly Float64Array[], starts: Uint32Array): readonly Float64Array[]
}>

type Exports = Readonly<{
  countPairs(...numbers: number[]): number
  bestRow(...numbers: number[]): number
  addIssue(scores: number, options: number, out: number, filled: number): void
}>
type Memory = { readonly buffer: ArrayBuffer; grow(pages: number): number }
/** The part of WebAssembly used here; the kernels are typed without a DOM. */
type WebAssemblyHost = Readonly<{
  Memory: new (size: { initial: number }) => Memory
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object, imports: object) => { readonly exports: unknown }
}>

const PAGE = 65_536
/**
 * Makes the SIMD kernels with a memory of their own; falls back to TypeScript where 128-bit
 * WebAssembly is missing or refused. One instance per thread: calls share its memory.
 */
export function makeSimd(
  host: WebAssemblyHost | undefined = (globalThis as { WebAssembly?: WebAssemblyHost }).WebAssembly,
): Simd {
  const fallback: Simd = {
    isNative: false,
    countPairs,
    bestPair,
    fillAdditiveValues,
    additiveValues: (tables, starts) =>
      tables.map(scores => {
        const out = new Float64Array(dealsOf(starts))
        fillAdditiveValues(scores, starts, out)
        return out
      }),
  }
  if (host === undefined) return fallback
  let memory: Memory
  let kernels: Exports
  try {
    memory = new host.Memory({ initial: 1 })
    const module = new host.Module(decodeBase64(simdModuleBase64))
    kernels = new host.Instance(module, { env: { memory } }).exports as Exports
  } catch {
    // No SIMD in this engine: the reference gives the same bits, more slowly.
    return fallback
  }

  const reserve = (bytes: number): void => {
    const missing = bytes - memory.buffer.byteLength
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE))
  }
  /** Copies the tables in, right ones padded by worths no level is reached with. */
  const load = (left: HalfWorths, right: HalfWorths, padded: number): number[] => {
    const n = left.a.length
    reserve(16 * n + 16 * padded)
    const tables: readonly (readonly [Float64Array, number])[] = [
      [left.a, n],
      [left.b, n],
      [right.a, padded],
      [right.b, padded],
    ]
    let at = 0
    return tables.map(([table, length]) => {
      const offset = at
      const view = new Float64Array(memory.buffer, offset, length)
      view.set(table)
      view.fill(Number.NEGATIVE_INFINITY, table.length)
      at += 8 * length
      return offset
    })
  }

  const additiveValues: Simd['additiveValues'] = (tables, starts) => {
    const deals = dealsOf(starts)
    const column = roundUp(8 * deals, 16)
    const scoresAt = column * tables.length
    reserve(scoresAt + 8 * starts[starts.length - 1]!)
    return tables.map((scores, i) => {
      new Float64Array(memory.buffer, scoresAt, scores.length).set(scores)
      const sums = new Float64Array(memory.buffer, column * i, deals)
      sums[0] = 0
      let filled = 1
      for (let j = starts.length - 2; j >= 0; j--) {
        const options = starts[j + 1]! - starts[j]!
        kernels.addIssue(scoresAt + 8 * starts[j]!, options, column * i, filled)
        filled *= options
      }
      return sums
    })
  }

  return {
    isNative: true,
    countPairs(left, right, levelA, levelB): number {
      const padded = roundUp(right.a.length, 4)
      const [leftA, leftB, rightA, rightB] = load(left, right, padded) as [
        number,
        number,
        number,
        number,
      ]
      return kernels.countPairs(leftA, leftB, left.a.length, rightA, rightB, padded, levelA, levelB)
    },
    bestPair(left, right, noDealA, noDealB, found): void {
      const padded = roundUp(right.a.length, 4)
      const [leftA, leftB, rightA, rightB] = load(left, right, padded) as [
        number,
        number,
        number,
        number,
      ]
      const n = left.a.length
      const row = kernels.bestRow(leftA, leftB, n, rightA, rightB, padded, noDealA, noDealB)
      bestInRows(left, right, noDealA, noDealB, row, row < 0 ? row : row + 1, found)
    },
    fillAdditiveValues(scores, starts, out): void {
      out.set(additiveValues([scores], starts)[0]!)
    },
    additiveValues,
  }
}

function dealsOf(starts: Uint32Array): number {
  let deals = 1
  for (let j = 0; j + 1 < starts.length; j++) deals *= starts[j + 1]! - starts[j]!
  return deals
}

function roundUp(value: number, to: number): number {
  return Math.ceil(value / to) * to
}

function decodeBase64(text: string): Uint8Array {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  let at = 0
  for (let i = 0; i < text.length; i += 4) {
    let word = 0
    for (let k = 0; k < 4; k++) word = (word << 6) | Math.max(0, alphabet.indexOf(text[i + k]!))
    for (let k = 16; k >= 0 && at < bytes.length; k -= 8) bytes[at++] = (word >>> k) & 255
  }
  return bytes
}
