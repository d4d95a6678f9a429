/** What the best lottery is worth, and where. */
export type LotteryFound = Readonly<{
  /** The smallest expected value of a party. */
  value: number
  /** Indices into `deals` with a chance above 0, rising; at most as many as there are parties. */
  parts: readonly number[]
  chances: readonly number[]
}>

/**
 * The lottery over deals whose smallest expected value to a party is largest.
 *
 * @param values  per party, a finite value per deal
 * @param deals   the deals that may come out; at least one
 *
 * The value of a matrix game (von Neumann 1928): the simplex method on its dual, which starts feasible and
 * has as many unknowns as there are parties; Bland's rule (1977), so that it ends. Never below the best
 * single deal by more than rounding. Time O(deals × parties) a pivot.
 */
export function bestLottery(values: readonly Float64Array[], deals: Uint32Array): LotteryFound {
  const parties = values.length
  const count = deals.length
  if (parties === 0 || count === 0)
    throw new Error(`bestLottery: ${parties} parties, ${count} deals`)
  let low = Infinity
  let high = -Infinity
  for (const value of values)
    for (const deal of deals) {
      low = Math.min(low, value[deal]!)
      high = Math.max(high, value[deal]!)
    }
  const width = high - low || 1
  // Values on 1 … 2: a game of positive value. max Σw, Σ_i m_ik·w_i ≤ 1 per deal k, w ≥ 0.
  const rows = Array.from({ length: count }, (_, k) => {
    const row = new Float64Array(parties + 1)
    for (let i = 0; i < parties; i++) row[i] = 1 + (values[i]![deals[k]!]! - low) / width
    row[parties] = 1
    return row
  })
  // Only the columns that are not basic are kept: `nonbasic[c]` names them, `basic[k]` the row's.
  const nonbasic = Array.from({ length: parties }, (_, i) => i)
  const basic = Array.from({ length: count }, (_, k) => parties + k)
  const cost = new Float64Array(parties + 1)
  for (let i = 0; i < parties; i++) cost[i] = -1
  for (;;) {
    let enter = -1
    for (let c = 0; c < parties; c++)
      if (cost[c]! < -EPSILON && (enter < 0 || nonbasic[c]! < nonbasic[enter]!)) enter = c
    if (enter < 0) break
    let leave = -1
    let least = Infinity
    for (let k = 0; k < count; k++) {
      const by = rows[k]![enter]!
      if (by <= EPSILON) continue
      const ratio = rows[k]![parties]! / by
      if (ratio < least || (ratio === least && basic[k]! < basic[leave]!)) {
        least = ratio
        leave = k
      }
    }
    if (leave < 0) throw new Error(`bestLottery: unbounded in ${count} deals`)
    pivot(rows, cost, leave, enter, parties)
    const out = basic[leave]!
    basic[leave] = nonbasic[enter]!
    nonbasic[enter] = out
  }
  const total = cost[parties]!
  const found = nonbasic
    .map((name, c) => ({ at: name - parties, chance: cost[c]! / total }))
    .filter(({ at, chance }) => at >= 0 && chance > EPSILON)
    .sort((x, y) => x.at - y.at)
  const sum = found.reduce((s, { chance }) => s + chance, 0)
  const chances = found.map(({ chance }) => chance / sum)
  const parts = found.map(({ at }) => at)
  const expected = values.map(value =>
    parts.reduce((s, at, p) => s + chances[p]! * value[deals[at]!]!, 0),
  )
  return { value: Math.min(...expected), parts, chances }
}

const EPSILON = 1e-12

function pivot(
  rows: readonly Float64Array[],
  cost: Float64Array,
  leave: number,
  enter: number,
  parties: number,
): void {
  const pivotRow = rows[leave]!
  const by = pivotRow[enter]!
  for (let c = 0; c <= parties; c++) pivotRow[c] = c === enter ? 1 / by : pivotRow[c]! / by
  const clear = (row: Float64Array): void => {
    const factor = row[enter]!
    if (factor === 0) return
    for (let c = 0; c <= parties; c++)
      row[c] = c === enter ? -factor * pivotRow[c]! : row[c]! - factor * pivotRow[c]!
  }
  for (const row of rows) if (row !== pivotRow) clear(row)
  clear(cost)
}
