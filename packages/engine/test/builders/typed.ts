import { applyOverrides, type Case, type Estimate, type InputPath } from '@parley/model'

/** The case with inputs typed as numbers, as `--set` would do it. */
export function typed(given: Case, values: Readonly<Record<string, number>>): Case {
  return applyOverrides(
    given,
    Object.entries(values).map(([path, value]) => {
      const estimate: Estimate = { kind: 'point', value }
      const attribution = { class: 'assumed', why: '', from: [] } as const
      const input = { estimate, written: String(value), attribution, isPlaceholder: false }
      return { kind: 'input', at: path as InputPath, input } as const
    }),
  )
}
