import type { Run } from './common.ts'

/**
 * An answer with what was changed before it was asked in every run that it names, as `path = value`.
 *
 * The engine sees only the case as changed; whoever changed it says so here.
 */
export function markChanged<T>(answer: T, changed: readonly string[]): T {
  if (changed.length === 0) return answer
  const mark = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(mark)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, of]) =>
        key === 'run' ? [key, { ...(of as Run), changed }] : [key, mark(of)],
      ),
    )
  }
  return mark(answer) as T
}
