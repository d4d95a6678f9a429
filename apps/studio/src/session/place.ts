import type { EditCall } from '../casework/edits.ts'
import type { Step } from '../document/Step.ts'
import { currentRoute, go, hashOf, readRoute } from '../route/route.ts'

/** Where one is as an edit is made: the screen with what is chosen on it, and the input that is written as selected. */
export function placeOf(edits: readonly EditCall[]): string {
  const route = currentRoute()
  if (route.kind !== 'case') return ''
  const written = edits.find(([name]) => name === 'setEstimate')?.[1]
  const sel = typeof written === 'string' ? written : (route.query['sel'] ?? '')
  return hashOf({ ...route, query: { ...route.query, sel } })
}

/** Goes where a step was made and brings what it changed into sight; gives the step back. */
export function shown(step: Step | null): Step | null {
  const place = step?.place ? readRoute(step.place) : null
  const now = currentRoute()
  if (place?.kind !== 'case' || now.kind !== 'case' || place.id !== now.id) return step
  go(place)
  // The screen may have to be drawn first.
  requestAnimationFrame(() => {
    const { sel } = place.query
    if (!sel) return
    const value = document.querySelector(`#screen [data-path="${CSS.escape(sel)}"]`)
    value?.scrollIntoView({ block: 'nearest' })
  })
  return step
}
