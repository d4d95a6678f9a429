// Every sentence the reader says, as functions of typed arguments.
// First what is wrong, in the case's own words, with what was written; then the consequence when it is
// not plain; the hint is what to type. Numbers are shown as they were spelled.

export * from './messages/attribution.ts'
export * from './messages/estimates.ts'
export * from './messages/formulas.ts'
export * from './messages/head.ts'
export * from './messages/issues.ts'
export * from './messages/keys.ts'
export * from './messages/noDeal.ts'
export * from './messages/parties.ts'
export * from './messages/preferences.ts'
export * from './messages/text.ts'
export * from './messages/views.ts'
export * from './messages/worth.ts'
