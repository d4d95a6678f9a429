import { el, join, type Markup, pathOf } from '../svg.ts'
import type { PlaneBox } from './planeBox.ts'
import type { FrontierNode } from './planeSubject.ts'

type Place = Readonly<{ x: number; y: number }>

/**
 * The corners of the frontier's steps, best for the first party first: between two neighbours nothing
 * better for the first is had without falling back to the level of the one before for the second.
 */
export function frontierSteps(box: PlaneBox, nodes: readonly FrontierNode[]): readonly Place[] {
  const steps: Place[] = []
  for (const { at } of nodes) {
    const here = { x: box.xAt(at.x), y: box.yAt(at.y) }
    const before = steps.at(-1)
    if (before) steps.push({ x: here.x, y: before.y })
    steps.push(here)
  }
  return steps
}

export function frontierLine(steps: readonly Place[]): Markup {
  if (steps.length < 2) return join([])
  return el('path', { class: 'mark-line line w15', 'stroke-linejoin': 'round', d: pathOf(steps) })
}
