/** A set of draws, 32 to a word. */
export type DrawBits = Uint32Array

export function noDraws(draws: number): DrawBits {
  return new Uint32Array((draws + 31) >>> 5)
}

export function allDraws(draws: number): DrawBits {
  const bits = noDraws(draws).fill(0xffffffff)
  const over = draws & 31
  if (over > 0) bits[bits.length - 1] = 2 ** over - 1
  return bits
}

/** The draws marked 1. */
export function bitsOf(marks: Uint8Array): DrawBits {
  const bits = noDraws(marks.length)
  for (let s = 0; s < marks.length; s++) if (marks[s]) bits[s >>> 5]! |= 1 << (s & 31)
  return bits
}

export function countDraws(bits: DrawBits): number {
  let count = 0
  for (let w = 0; w < bits.length; w++) {
    let x = bits[w]!
    x -= (x >>> 1) & 0x55555555
    x = (x & 0x33333333) + ((x >>> 2) & 0x33333333)
    count += (((x + (x >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
  }
  return count
}

/** The draws of a set, rising. */
export function listDraws(bits: DrawBits): Uint32Array {
  const list = new Uint32Array(countDraws(bits))
  let length = 0
  for (let w = 0; w < bits.length; w++)
    for (let x = bits[w]!; x !== 0; x &= x - 1) list[length++] = 32 * w + 31 - Math.clz32(x & -x)
  return list
}
