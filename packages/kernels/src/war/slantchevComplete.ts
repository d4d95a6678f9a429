/** Both sides' equilibrium demands at every count of net victories, 0 … N. */
export type CompleteInformation = Readonly<{
  /** Share side 1 keeps when it proposes at k. */
  x: Float64Array
  /** Share side 2 keeps when it proposes at k. */
  y: Float64Array
}>

/**
 * Slantchev (2003), Proposition 1: bargaining while fighting with nothing to learn.
 *
 * 1 − x_k = (1 − δ)b₂ + δ[p·y_{k+1} + (1 − p)·y_{k−1}] and its mirror for y, with x_0 = 0, x_N = 1,
 * y_0 = 1, y_N = 0. Settles at once; every share in [W¹_k, 1 − W²_k] beats fighting to the finish.
 *
 * @param p         chance side 1 wins a battle, in (0, 1)
 * @param discount  δ per period, in (0, 1)
 * @param flow1     b₁, what side 1 gets per period while fighting; b₁ + b₂ < 1
 * @param positions N, net victories that end the war, at least 2
 *
 * Solved directly, O(N³): N is a handful of positions, and iteration slows as δ nears 1.
 */
export function completeInformation(
  p: number,
  discount: number,
  flow1: number,
  flow2: number,
  positions: number,
): CompleteInformation {
  const size = positions + 1
  const matrix = Array.from({ length: 2 * size }, () => new Float64Array(2 * size + 1))
  for (let k = 0; k <= positions; k++) {
    const forX = matrix[k]!
    const forY = matrix[size + k]!
    forX[k] = 1
    forY[size + k] = 1
    if (k === 0 || k === positions) {
      forX[2 * size] = k === 0 ? 0 : 1
      forY[2 * size] = k === 0 ? 1 : 0
      continue
    }
    forX[size + k + 1] = discount * p
    forX[size + k - 1] = discount * (1 - p)
    forX[2 * size] = 1 - (1 - discount) * flow2
    forY[k + 1] = discount * p
    forY[k - 1] = discount * (1 - p)
    forY[2 * size] = 1 - (1 - discount) * flow1
  }
  const solved = solveLinear(matrix)
  return { x: solved.subarray(0, size), y: solved.subarray(size, 2 * size) }
}

/** What fighting to the finish is worth to a side at each count of its own net victories (W_k of Slantchev 2003). */
export function fightToFinish(
  p: number,
  discount: number,
  flow: number,
  positions: number,
): Float64Array {
  const size = positions + 1
  const matrix = Array.from({ length: size }, () => new Float64Array(size + 1))
  for (let k = 0; k <= positions; k++) {
    const row = matrix[k]!
    row[k] = 1
    if (k === 0 || k === positions) {
      row[size] = k === 0 ? 0 : 1
      continue
    }
    row[k + 1] = -discount * p
    row[k - 1] = -discount * (1 - p)
    row[size] = (1 - discount) * flow
  }
  return solveLinear(matrix)
}

/** Gaussian elimination with partial pivoting on an augmented matrix, in place; ties take the upper row. */
function solveLinear(matrix: Float64Array[]): Float64Array {
  const size = matrix.length
  for (let column = 0; column < size; column++) {
    let pivot = column
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(matrix[row]![column]!) > Math.abs(matrix[pivot]![column]!)) pivot = row
    }
    const lead = matrix[pivot]!
    if (lead[column] === 0) throw new Error(`solveLinear: column ${column} of ${size} is singular`)
    matrix[pivot] = matrix[column]!
    matrix[column] = lead
    for (let row = column + 1; row < size; row++) {
      const target = matrix[row]!
      const factor = target[column]! / lead[column]!
      if (factor === 0) continue
      for (let j = column; j <= size; j++) target[j] = target[j]! - factor * lead[j]!
    }
  }
  const solution = new Float64Array(size)
  for (let row = size - 1; row >= 0; row--) {
    let sum = matrix[row]![size]!
    for (let j = row + 1; j < size; j++) sum -= matrix[row]![j]! * solution[j]!
    solution[row] = sum / matrix[row]![row]!
  }
  return solution
}
