/**
 * Who can move a conflict from which state to which: the graph model of Kilgour, Hipel and Fang (1987).
 *
 * States are 0 to `states` − 1. A mover is a party, or several acting as one.
 */
export type MoveGraph = Readonly<{ states: number; movers: readonly Mover[] }>

/**
 * From state s the mover reaches `targets[starts[s]]` up to `targets[starts[s + 1] - 1]`: one step of it, in
 * which it may change all it holds. `sources` is the same the other way: who reaches s.
 */
export type Mover = Readonly<{
  starts: Uint32Array
  targets: Uint32Array
  sourceStarts: Uint32Array
  sources: Uint32Array
  /** The parties it is made of, as indices into the ranks. */
  parties: readonly number[]
}>

/**
 * Per party, per state its place in that party's order: 0 is best, larger is worse, equal is tied.
 * A mover prefers t to s when every party of it does, strictly.
 */
export type Ranks = readonly Int32Array[]

/** A mover from its steps, in rising order of where they begin; steps from a state to itself do not count. */
export function makeMover(
  states: number,
  parties: readonly number[],
  stepsFrom: (state: number) => Iterable<number>,
): Mover {
  const starts = new Uint32Array(states + 1)
  const targets: number[] = []
  const sourceStarts = new Uint32Array(states + 1)
  for (let s = 0; s < states; s++) {
    for (const t of stepsFrom(s)) {
      if (t === s) continue
      targets.push(t)
      sourceStarts[t + 1]!++
    }
    starts[s + 1] = targets.length
  }
  for (let s = 0; s < states; s++) sourceStarts[s + 1]! += sourceStarts[s]!
  const next = sourceStarts.slice(0, states)
  const sources = new Uint32Array(targets.length)
  for (let s = 0; s < states; s++)
    for (let k = starts[s]!; k < starts[s + 1]!; k++) sources[next[targets[k]!]!++] = s
  return { starts, targets: Uint32Array.from(targets), sourceStarts, sources, parties }
}

/** True when every party of the mover ranks `to` strictly above `from`: a unilateral improvement, if it can get there. */
export function prefers(ranks: Ranks, mover: Mover, to: number, from: number): boolean {
  for (const party of mover.parties) {
    const order = ranks[party]!
    if (order[to]! >= order[from]!) return false
  }
  return true
}
