// AssemblyScript: compiled by tools/build-simd.mjs into src/simd/module.generated.ts.
// The caller owns memory and passes byte offsets; nothing is allocated here.

/** Pairs (p, q) with a_p + a_q >= levelA and b_p + b_q >= levelB, looking at every pair. `m` is a multiple of 4. */
export function countPairs(
  leftA: usize,
  leftB: usize,
  n: i32,
  rightA: usize,
  rightB: usize,
  m: i32,
  levelA: f64,
  levelB: f64,
): f64 {
  const needA = f64x2.splat(levelA)
  const needB = f64x2.splat(levelB)
  const bytes = (<usize>m) << 3
  let total: i64 = 0
  for (let p = 0; p < n; p++) {
    const ownA = f64x2.splat(load<f64>(leftA + ((<usize>p) << 3)))
    const ownB = f64x2.splat(load<f64>(leftB + ((<usize>p) << 3)))
    let found = i64x2.splat(0)
    let others = i64x2.splat(0)
    for (let at: usize = 0; at < bytes; at += 32) {
      const reaches = v128.and(
        f64x2.ge(f64x2.add(ownA, v128.load(rightA + at)), needA),
        f64x2.ge(f64x2.add(ownB, v128.load(rightB + at)), needB),
      )
      const more = v128.and(
        f64x2.ge(f64x2.add(ownA, v128.load(rightA + at, 16)), needA),
        f64x2.ge(f64x2.add(ownB, v128.load(rightB + at, 16)), needB),
      )
      found = i64x2.sub(found, reaches)
      others = i64x2.sub(others, more)
    }
    found = i64x2.add(found, others)
    total += i64x2.extract_lane(found, 0) + i64x2.extract_lane(found, 1)
  }
  return <f64>total
}

/**
 * The first row p whose best pair has the largest smaller gain, of a_p + a_q − noDealA and b_p + b_q − noDealB; −1
 * without a row. `m` is a multiple of 4.
 */
export function bestRow(
  leftA: usize,
  leftB: usize,
  n: i32,
  rightA: usize,
  rightB: usize,
  m: i32,
  noDealA: f64,
  noDealB: f64,
): i32 {
  const lessA = f64x2.splat(noDealA)
  const lessB = f64x2.splat(noDealB)
  const bytes = (<usize>m) << 3
  let best = -Infinity
  let row = -1
  for (let p = 0; p < n; p++) {
    const ownA = f64x2.splat(load<f64>(leftA + ((<usize>p) << 3)))
    const ownB = f64x2.splat(load<f64>(leftB + ((<usize>p) << 3)))
    let most = f64x2.splat(-Infinity)
    let others = f64x2.splat(-Infinity)
    for (let at: usize = 0; at < bytes; at += 32) {
      const gainA = f64x2.sub(f64x2.add(ownA, v128.load(rightA + at)), lessA)
      const gainB = f64x2.sub(f64x2.add(ownB, v128.load(rightB + at)), lessB)
      most = f64x2.pmax(most, f64x2.pmin(gainA, gainB))
      const moreA = f64x2.sub(f64x2.add(ownA, v128.load(rightA + at, 16)), lessA)
      const moreB = f64x2.sub(f64x2.add(ownB, v128.load(rightB + at, 16)), lessB)
      others = f64x2.pmax(others, f64x2.pmin(moreA, moreB))
    }
    most = f64x2.pmax(most, others)
    const first = f64x2.extract_lane(most, 0)
    const second = f64x2.extract_lane(most, 1)
    const here = first > second ? first : second
    if (here > best) {
      best = here
      row = p
    }
  }
  return row
}

/** One issue added to `filled` sums: out[option·filled + k] = out[k] + score, last option first. */
export function addIssue(scores: usize, options: i32, out: usize, filled: i32): void {
  const bytes = (<usize>filled) << 3
  for (let option = options - 1; option >= 0; option--) {
    const score = load<f64>(scores + ((<usize>option) << 3))
    const both = f64x2.splat(score)
    const base = out + <usize>option * bytes
    let at: usize = 0
    for (; at + 16 <= bytes; at += 16) v128.store(base + at, f64x2.add(v128.load(out + at), both))
    if (at < bytes) store<f64>(base + at, load<f64>(out + at) + score)
  }
}
