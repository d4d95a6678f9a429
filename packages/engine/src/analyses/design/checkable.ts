import type { Case, Checkable, InputPath } from '@parley/model'

/** What in the case would show whether an event has happened: signposts, series, named futures. */
export function checksOf(given: Case, path: InputPath): readonly Checkable[] {
  const dynamics = given.dynamics
  if (!dynamics) return []
  const watched = new Set([
    ...dynamics.learning.flatMap(of =>
      of.about === path && of.evidence && of.evidence.kind !== 'walk' ? [of.evidence.series] : [],
    ),
    ...dynamics.drives.flatMap(of => (of.on === path ? [of.series] : [])),
  ])
  const futures = dynamics.futures.filter(
    future =>
      future.evidence.some(of => of.about === path) ||
      future.overrides.some(of => of.kind === 'input' && of.at === path) ||
      future.drifts.some(of => of.on === path),
  )
  const leads = new Set(futures.map(of => of.id))
  return [
    ...dynamics.signposts
      .filter(
        post =>
          (post.test && watched.has(post.test.series)) ||
          (post.conditionOf && leads.has(post.conditionOf)),
      )
      .map(
        (post): Checkable => ({
          kind: 'signpost',
          id: post.id,
          name: post.name,
          how: post.how,
          by: post.by,
        }),
      ),
    ...dynamics.series
      .filter(of => watched.has(of.id))
      .map((of): Checkable => ({ kind: 'series', id: of.id, name: of.name, unit: of.unit })),
    ...futures.map((of): Checkable => ({ kind: 'scenario', id: of.id, name: of.name })),
  ]
}
