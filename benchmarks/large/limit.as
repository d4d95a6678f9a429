// AssemblyScript, compiled when the benchmark runs: what the processor does at most, with as little else as can be.

/**
 * Adds `count` times, two doubles at a time, in eight chains that do not wait for each other: the pace at which the
 * processor adds. A comparison of doubles is an addition to it. No memory is read.
 */
export function adding(count: f64): f64 {
  const step = f64x2.splat(1e-9)
  let a = f64x2.splat(0.1)
  let b = f64x2.splat(0.2)
  let c = f64x2.splat(0.3)
  let d = f64x2.splat(0.4)
  let e = f64x2.splat(0.5)
  let f = f64x2.splat(0.6)
  let g = f64x2.splat(0.7)
  let h = f64x2.splat(0.8)
  for (let n = <i64>(count / 8); n > 0; n--) {
    a = f64x2.add(a, step)
    b = f64x2.add(b, step)
    c = f64x2.add(c, step)
    d = f64x2.add(d, step)
    e = f64x2.add(e, step)
    f = f64x2.add(f, step)
    g = f64x2.add(g, step)
    h = f64x2.add(h, step)
  }
  const all = f64x2.add(
    f64x2.add(f64x2.add(a, b), f64x2.add(c, d)),
    f64x2.add(f64x2.add(e, f), f64x2.add(g, h)),
  )
  return f64x2.extract_lane(all, 0) + f64x2.extract_lane(all, 1)
}

/** Adds up `count` doubles from `at` on, two at a time in four chains: as fast as memory is read. */
export function reading(at: usize, count: i32): f64 {
  let a = f64x2.splat(0)
  let b = f64x2.splat(0)
  let c = f64x2.splat(0)
  let d = f64x2.splat(0)
  const end = at + ((<usize>count) << 3)
  for (; at < end; at += 64) {
    a = f64x2.add(a, v128.load(at))
    b = f64x2.add(b, v128.load(at, 16))
    c = f64x2.add(c, v128.load(at, 32))
    d = f64x2.add(d, v128.load(at, 48))
  }
  const all = f64x2.add(f64x2.add(a, b), f64x2.add(c, d))
  return f64x2.extract_lane(all, 0) + f64x2.extract_lane(all, 1)
}
