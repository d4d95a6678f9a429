import type { OptionName } from './options.ts'

/** Flags every command takes. */
export const everywhere: readonly OptionName[] = ['quiet', 'verbose', 'color']

/** What a question to a case is asked with. */
export const asking: readonly OptionName[] = ['set', 'school', 'seed', 'draws']

/** How an answer is printed, and where. */
export const printed: readonly OptionName[] = ['json', 'output', 'force', 'dryRun', 'width', 'lang']

/** The same for answers that are rows of a table too. */
export const printedRows: readonly OptionName[] = [
  'json',
  'ndjson',
  'plain',
  ...printed.filter(name => name !== 'json'),
]
