import type { PlaneSubject } from './planeSubject.ts'

/** What is special about a view; everything but `plain` gets a sentence of its own inside the frame. */
type PlaneState = 'plain' | 'no-deals' | 'one' | 'equal' | 'barred' | 'worse'

/**
 * Looks at the rows; a view that was cut short is `plain`, because the rest is unknown. Deals that
 * cross a red line are not among the rows, but for proposals.
 */
export function planeState({ view }: PlaneSubject): PlaneState {
  const { rows, count, feasibleCount } = view
  const first = rows[0]
  if (!first) return feasibleCount > 0 ? 'barred' : 'no-deals'
  if (rows.length < count) return 'plain'
  if (rows.every(row => row.redLinesCrossed.length > 0)) return 'barred'
  if (count === 1) return 'one'
  const isSame = rows.every(row =>
    row.gains.every((gain, i) => gain.median === first.gains[i]!.median),
  )
  if (isSame) return 'equal'
  if (rows.every(row => row.gains.every(gain => gain.median < 0))) return 'worse'
  return 'plain'
}
