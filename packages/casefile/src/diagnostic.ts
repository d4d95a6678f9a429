/** Offsets into the text, in UTF-16 units as JavaScript counts them; `end` is exclusive. */
export type Span = readonly [start: number, end: number]

/** An error means nothing is computed; a warning does not stop anything [F3]. */
export type Severity = 'error' | 'warning'

/**
 * Codes of mistakes that stop the reading, one row each in docs/case-file/errors.md.
 * A code is never renamed or given another meaning.
 */
export const errorCodes = [
  'alias-bomb',
  'as-of-outside',
  'chance-above-one',
  'chances-not-one',
  'channel-unclear',
  'comma-in-braces',
  'course-without-worth',
  'custom-tag',
  'dash-range',
  'distribution-parameters',
  'duplicate-id',
  'duplicate-key',
  'effect-off-scale',
  'effect-on-rest',
  'empty-school',
  'excludes-needed',
  'formula',
  'formula-off-scale',
  'id-form',
  'include-cycle',
  'include-missing',
  'include-refused',
  'inside-itself',
  'irreversible-unheld',
  'like-cycle',
  'like-nothing',
  'missing-key',
  'missing-locator',
  'missing-no-deal',
  'missing-pick',
  'missing-preference',
  'missing-ranges',
  'missing-score',
  'missing-source',
  'missing-weight',
  'missing-worth',
  'move-cycle',
  'newer-version',
  'no-decider',
  'no-such-line',
  'not-a-chance',
  'not-a-date',
  'not-a-map',
  'not-a-number',
  'not-an-estimate',
  'not-yaml',
  'off-scale',
  'others-misplaced',
  'proposal-forbidden',
  'quantity-cycle',
  'range-reversed',
  'ranges-level',
  'ranking-without-course',
  'rest-misplaced',
  'role-mismatch',
  'series-column',
  'series-gap',
  'series-missing',
  'series-order',
  'series-value',
  'several-continuous',
  'several-documents',
  'several-forms',
  'shared-value',
  'shares-not-one',
  'tab-indentation',
  'time-reversed',
  'too-deep',
  'too-large',
  'too-many-levels',
  'unit-mismatch',
  'unknown-anchor',
  'unknown-choice',
  'unknown-distribution',
  'unknown-entry',
  'unknown-input',
  'unknown-issue',
  'unknown-move',
  'unknown-option',
  'unknown-outcome',
  'unknown-party',
  'unknown-quantity',
  'unknown-version',
  'unknown-word',
  'unranked',
  'votes-above-one',
  'weights-all-zero',
  'wrong-shape',
] as const

/** Codes of remarks that stop nothing. */
export const warningCodes = [
  'all-silent',
  'budget-short',
  'hidden-characters',
  'learner-agrees',
  'move-without-cost',
  'no-deal-left',
  'not-utf8',
  'ratifier-without-vote',
  'read-back',
  'same-name',
  'section-not-used',
  'series-beyond',
  'set-already',
  'step-uneven',
  'talks-continue-missing',
  'typed-no-deal',
  'unknown-key',
  'unknown-source',
  'votes-short',
  'yaml-trap',
] as const

export type ErrorCode = (typeof errorCodes)[number]
export type WarningCode = (typeof warningCodes)[number]
export type DiagnosticCode = ErrorCode | WarningCode

/** Another place that belongs to the same mistake: `term has y10, y20, y30`. */
export type Related = Readonly<{ span: Span; message: string }>

/** One mistake or remark, as data. Rendered by `renderDiagnostics`, underlined by an editor. */
export type Diagnostic = Readonly<{
  code: DiagnosticCode
  severity: Severity
  span: Span
  /** What is wrong, in the case's own words, and the consequence when it is not plain. */
  message: string
  /** What to type. */
  hint?: string
  related?: readonly Related[]
}>

/** A sentence of messages/ with its code: what a diagnostic says, before it has a place. */
export type Wording = Readonly<{ code: DiagnosticCode; message: string; hint?: string }>

const warnings: ReadonlySet<string> = new Set(warningCodes)

/** An error unless the code is one of `warningCodes`. */
export function severityOf(code: DiagnosticCode): Severity {
  return warnings.has(code) ? 'warning' : 'error'
}

/** Puts a sentence in its place. */
export function diagnose(
  span: Span,
  wording: Wording,
  related: readonly Related[] = [],
): Diagnostic {
  const diagnostic = { ...wording, severity: severityOf(wording.code), span }
  return related.length > 0 ? { ...diagnostic, related } : diagnostic
}
