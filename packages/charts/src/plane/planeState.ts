import type { PlaneSubject } from './planeSubject.ts'

/** What is special about a view; everything but `plain` gets a sentence of its own inside the frame. */
export type PlaneState = 'plain' | 'no-deals' | 'one' | 'equal' | 'barred' | 'worse'

/** Looks at the rows alone; a view that was cut short is `plain`, because the rest is unknown. */
export function planeState({ view }: PlaneSubject): PlaneState {
  const { rows, count } = view
  const first = rows[0]
  if (!first) return 'no-deals'
  if (count === 1) return 'one'
  if (rows.length < count) return 'plain'
  const isSame = rows.every(row =>
    row.gains.every((gain, i) => gain.median === first.gains[i]!.median),
  )
  if (isSame) return 'equal'
  if (rows.every(row => row.redLinesCrossed.length > 0)) return 'barred'
  if (rows.every(row => row.gains.every(gain => gain.median < 0))) return 'worse'
  return 'plain'
}
