// Seeded random additive domains in the JSON that the NegMAS hook reads too: weights from uniform draws
// divided by their sum, values uniform and stretched to [0, 1] per issue, reservation 0.4.
import { stream } from '@parley/kernels'

/** A domain of `issues` issues with `options` options each. */
export function makeDomain(parties, issues, options) {
  const next = stream('1', `benchmarks.large.${parties}.${issues}.${options}`)
  const six = x => Math.round(x * 1e6) / 1e6
  return {
    name: `lin${parties}p_${options}^${issues}`,
    issues: Array.from({ length: issues }, (_, j) => ({
      name: `i${j}`,
      values: Array.from({ length: options }, (_, o) => `v${o}`),
    })),
    parties: Array.from({ length: parties }, (_, i) => {
      const raw = Array.from({ length: issues }, next)
      const sum = raw.reduce((a, b) => a + b, 0)
      return {
        name: `p${i}`,
        reservation: 0.4,
        weights: raw.map(w => six(w / sum)),
        values: raw.map(() => {
          const own = Array.from({ length: options }, next)
          const low = Math.min(...own)
          const high = Math.max(...own)
          return own.map(v => six((v - low) / (high - low)))
        }),
      }
    }),
  }
}

/** Per party, weight × value of each option, issue after issue, and where issues start. */
export function tablesOf(domain) {
  const starts = new Uint32Array(domain.issues.length + 1)
  domain.issues.forEach((issue, j) => {
    starts[j + 1] = starts[j] + issue.values.length
  })
  const scores = domain.parties.map(({ weights, values }) =>
    Float64Array.from(values.flatMap((own, j) => own.map(v => weights[j] * v))),
  )
  return { starts, scores, noDeals: domain.parties.map(of => of.reservation) }
}

/** A case of the same issues with every weight, score and no-deal worth a range. */
export function uncertainCaseText(issues, options) {
  const next = stream('1', 'benchmarks.large.uncertain')
  const ids = Array.from({ length: issues }, (_, j) => `i${j}`)
  const names = Array.from({ length: options }, (_, o) => `o${o}`)
  const range = (low, width) => `${Math.round(low)} to ${Math.round(low + width)}`
  const worth = () => {
    const weights = ids.map(id => `${id}: ${range(5 + 20 * next(), 10)}`)
    const scores = ids.map(
      id => `${id}: {${names.map(o => `${o}: ${range(85 * next(), 15)}`).join(', ')}}`,
    )
    return `{weights: {${weights.join(', ')}}, scores: {${scores.join(', ')}}}`
  }
  return `parley: 1
title: Ten to the twelve
question: Is there a deal?
as_of: 2026-01-01
ranges: 80%
parties: {a: A, b: B}
issues:
${ids.map(id => `  ${id}: {options: [${names.join(', ')}]}`).join('\n')}
worth:
  a: ${worth()}
  b: ${worth()}
if_talks_fail:
  a: {wait: {worth: 60 to 80}}
  b: {wait: {worth: 60 to 80}}
`
}
