// AssemblyScript, compiled when the benchmark runs: the arithmetic of `countPairs` on numbers that stay in
// registers, so that nothing but the processor's own pace is left.

/** Does what `pairs` pairs take: two additions, two comparisons, one and, one count a pair; no memory is read. */
export function arithmetic(pairs: f64, level: f64): f64 {
  const need = f64x2.splat(level)
  const step = f64x2.splat(1e-9)
  let a = f64x2.splat(0.1)
  let b = f64x2.splat(0.2)
  let c = f64x2.splat(0.3)
  let d = f64x2.splat(0.4)
  let e = f64x2.splat(0.5)
  let f = f64x2.splat(0.6)
  let g = f64x2.splat(0.7)
  let h = f64x2.splat(0.8)
  let one = i64x2.splat(0)
  let two = i64x2.splat(0)
  for (let n = <i64>(pairs / 8); n > 0; n--) {
    a = f64x2.add(a, step)
    b = f64x2.add(b, step)
    one = i64x2.sub(one, v128.and(f64x2.ge(a, need), f64x2.ge(b, need)))
    c = f64x2.add(c, step)
    d = f64x2.add(d, step)
    two = i64x2.sub(two, v128.and(f64x2.ge(c, need), f64x2.ge(d, need)))
    e = f64x2.add(e, step)
    f = f64x2.add(f, step)
    one = i64x2.sub(one, v128.and(f64x2.ge(e, need), f64x2.ge(f, need)))
    g = f64x2.add(g, step)
    h = f64x2.add(h, step)
    two = i64x2.sub(two, v128.and(f64x2.ge(g, need), f64x2.ge(h, need)))
  }
  const all = i64x2.add(one, two)
  return <f64>(i64x2.extract_lane(all, 0) + i64x2.extract_lane(all, 1))
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
