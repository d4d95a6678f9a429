import { hashName } from './hashName.ts'

/**
 * A named stream of uniform draws in (0, 1), reproducible from a seed and a name.
 *
 * Two names give unrelated streams, so adding a stream leaves every other one's draws where they
 * were. Each draw is (n + ½)/2³² for a 32-bit n, so 0 and 1 never occur.
 *
 * The generator is sfc32 (Doty-Humphrey, PractRand): 128 bits of state, three words from the hash
 * of seed and name, a counter from 1, fifteen steps of warm-up.
 */
export function stream(seed: string, name: string): () => number {
  let a = hashName(seed, name, 1) | 0
  let b = hashName(seed, name, 2) | 0
  let c = hashName(seed, name, 3) | 0
  let counter = 1
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    c |= 0
    return sum >>> 0
  }
  for (let i = 0; i < 15; i++) next()
  return () => (next() + 0.5) / 4294967296
}
