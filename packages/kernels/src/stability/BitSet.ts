/** A set of whole numbers below a bound, 32 to a word. */
export type BitSet = Uint32Array

/** An empty set of numbers below `size`. */
export function makeBitSet(size: number): BitSet {
  return new Uint32Array((size + 31) >>> 5)
}

/** Whether place i is in the set. */
export function hasBit(set: BitSet, bit: number): boolean {
  return ((set[bit >>> 5]! >>> (bit & 31)) & 1) === 1
}

/** Puts place i into the set. */
export function setBit(set: BitSet, bit: number): void {
  set[bit >>> 5]! |= 1 << (bit & 31)
}

/** Leaves in `set` what stands in both. */
export function intersectBits(set: BitSet, other: BitSet): void {
  for (let w = 0; w < set.length; w++) set[w]! &= other[w]!
}

/** The members, rising. */
export function bitsOf(set: BitSet): readonly number[] {
  const bits: number[] = []
  for (let w = 0; w < set.length; w++)
    for (let word = set[w]!; word !== 0; word &= word - 1)
      bits.push(w * 32 + 31 - Math.clz32(word & -word))
  return bits
}
