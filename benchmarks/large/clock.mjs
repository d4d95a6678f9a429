// How times are taken: medians after a warm-up, and the best rate of three stretches.

/** The middle of several runs after a warm-up, in ms; fewer runs of what takes long. */
export function median(run) {
  const once = () => {
    const start = process.hrtime.bigint()
    run()
    return Number(process.hrtime.bigint() - start) / 1e6
  }
  const first = once()
  const times = Array.from({ length: first > 2000 ? 1 : first > 200 ? 3 : 15 }, once)
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]
}

/** Runs a second, the middle of three stretches of at least so many seconds and one run each. */
export function rate(run, seconds = 1) {
  const found = Array.from({ length: 3 }, () => {
    const start = process.hrtime.bigint()
    let done = 0
    let elapsed = 0
    while (elapsed < seconds || done === 0) {
      run(done)
      done++
      elapsed = Number(process.hrtime.bigint() - start) / 1e9
    }
    return done / elapsed
  })
  return found.sort((a, b) => a - b)[1]
}
