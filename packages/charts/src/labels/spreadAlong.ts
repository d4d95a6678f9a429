/**
 * Moves label centres along a line as little as keeps them apart, in the order of their marks.
 *
 * @param wishes  where each would stand and how long it is, sorted by `at`
 * @returns the centres; those that do not fit between `low` and `high` together overflow at `high`
 *
 * Pools neighbours that push each other, like isotonic regression (Ayer et al. 1955). Time O(n²) at worst.
 */
export function spreadAlong(
  wishes: readonly Readonly<{ at: number; length: number }>[],
  low: number,
  high: number,
): readonly number[] {
  // A pool is a run of labels side by side; `start` is where the run begins.
  type Pool = { start: number; length: number; sum: number; count: number }
  const held = (pool: Pool): number =>
    Math.max(low, Math.min(pool.sum / pool.count, high - pool.length))
  const pools: Pool[] = []
  for (const { at, length } of wishes) {
    let pool: Pool = { start: 0, length, sum: at - length / 2, count: 1 }
    pool.start = held(pool)
    for (;;) {
      const before = pools.at(-1)
      if (!before || before.start + before.length <= pool.start) break
      pools.pop()
      pool = {
        start: 0,
        length: before.length + pool.length,
        // Each member of the later pool would begin `before.length` after its pool's start.
        sum: before.sum + pool.sum - before.length * pool.count,
        count: before.count + pool.count,
      }
      pool.start = held(pool)
    }
    pools.push(pool)
  }
  const centres: number[] = []
  let index = 0
  for (const pool of pools) {
    let x = pool.start
    for (let k = 0; k < pool.count; k++) {
      const { length } = wishes[index++]!
      centres.push(x + length / 2)
      x += length
    }
  }
  return centres
}
