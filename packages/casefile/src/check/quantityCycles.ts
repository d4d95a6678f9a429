import { type Input, type QuantityId, quantitiesIn, splitBeliefPath } from '@parley/model'
import * as say from '../messages.ts'
import type { Reading } from '../read/Reading.ts'

/** [E7] No quantity is written in terms of itself, at whatever remove, for the analyst or in any view. */
export function quantityCycles(reading: Reading): void {
  const { draft } = reading
  const base = new Map<string, Written>()
  for (const { id, input } of draft.quantities) base.set(id, { input, path: `quantities.${id}` })
  reportCycles(reading, base, 'quantities.', '')

  const beliefs = new Map<string, Map<string, Written>>()
  for (const { holder, about, input } of draft.beliefs) {
    const id = /^quantities\.(.+)$/.exec(about)?.[1]
    if (!id) continue
    const seen = beliefs.get(holder) ?? new Map(base)
    beliefs.set(holder, seen.set(id, { input, path: `beliefs.${holder}.${about}` }))
  }
  for (const [holder, seen] of beliefs)
    reportCycles(reading, seen, 'beliefs.', `as ${holder} sees it`)

  for (const school of draft.schools) {
    const views = new Map<string, Map<string, Written>>([['', new Map(base)]])
    for (const [holder, seen] of beliefs) views.set(holder, new Map(seen))
    for (const override of school.overrides) {
      if (override.kind !== 'input') continue
      const belief = splitBeliefPath(override.at)
      const id = /^quantities\.(.+)$/.exec(belief?.about ?? override.at)?.[1]
      if (!id) continue
      const written = { input: override.input, path: `schools.${school.id}.set.${override.at}` }
      if (belief) {
        const seen = views.get(belief.holder) ?? new Map(base)
        views.set(belief.holder, seen.set(id, written))
      } else for (const seen of views.values()) if (!isBelieved(seen, id)) seen.set(id, written)
    }
    for (const seen of views.values())
      reportCycles(reading, seen, 'schools.', `in school ${school.id}`)
  }
}

type Written = Readonly<{ input: Input; path: string }>

function isBelieved(seen: ReadonlyMap<string, Written>, id: string): boolean {
  return seen.get(id)?.path.startsWith('beliefs.') ?? false
}

/** Reports each circle once, at the place of the view's own that closes it, or of its first quantity. */
function reportCycles(
  reading: Reading,
  seen: ReadonlyMap<string, Written>,
  prefix: 'quantities.' | 'beliefs.' | 'schools.',
  whose: string,
): void {
  const done = new Set<string>()
  const visit = (id: string, chain: readonly string[]): void => {
    const from = chain.indexOf(id)
    if (from >= 0) {
      const circle = chain.slice(from)
      const own = circle.filter(name => seen.get(name)!.path.startsWith(prefix))
      // A circle is reported in the view that closes it, not again in every view that takes it over.
      if (own.length === 0) return
      const at = seen.get(own[0]!)!.path
      reading.report(reading.spans.get(at)!, say.quantityCycle([...circle, id], whose))
      return
    }
    if (done.has(id)) return
    const estimate = seen.get(id)?.input.estimate
    if (estimate?.kind === 'formula') {
      for (const next of quantitiesIn(estimate.expression)) visit(next, [...chain, id])
    }
    done.add(id)
  }
  for (const id of seen.keys()) visit(id as QuantityId, [])
}
