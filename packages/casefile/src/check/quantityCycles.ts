import { type Input, quantitiesIn, splitBeliefPath } from '@parley/model'
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
  const readsOf = (id: string): readonly string[] => {
    const estimate = seen.get(id)?.input.estimate
    return estimate?.kind === 'formula' ? quantitiesIn(estimate.expression) : []
  }
  const reportCircle = (circle: readonly string[]): void => {
    const own = circle.filter(name => seen.get(name)!.path.startsWith(prefix))
    // A circle is reported in the view that closes it, not again in every view that takes it over.
    if (own.length === 0) return
    const at = seen.get(own[0]!)!.path
    reading.report(reading.spans.get(at)!, say.quantityCycle([...circle, circle[0]!], whose))
  }
  // Depth first without recursion: chains may be long.
  for (const first of seen.keys()) {
    const chain: { id: string; rest: string[] }[] = []
    const inChain = new Set<string>()
    const enter = (id: string): void => {
      chain.push({ id, rest: [...readsOf(id)].reverse() })
      inChain.add(id)
    }
    if (!done.has(first)) enter(first)
    for (let top = chain.at(-1); top; top = chain.at(-1)) {
      const next = top.rest.pop()
      if (next === undefined) {
        done.add(top.id)
        inChain.delete(top.id)
        chain.pop()
      } else if (inChain.has(next)) {
        const ids = chain.map(({ id }) => id)
        reportCircle(ids.slice(ids.indexOf(next)))
      } else if (!done.has(next)) enter(next)
    }
  }
}
