/**
 * A negotiation scenario as the field's own files hold it: one domain, one utility profile a party.
 * Utilities are on [0, 1]. Between this and a case stands `toCaseText`; between this and a file, a reader and a writer.
 */
export type Scenario = Readonly<{
  name: string
  issues: readonly ScenarioIssue[]
  profiles: readonly Profile[]
}>

export type ScenarioIssue = Readonly<
  | { kind: 'discrete'; name: string; values: readonly string[] }
  /** Whole numbers from `low` to `high`, both included. */
  | { kind: 'integer'; name: string; low: number; high: number }
  | { kind: 'real'; name: string; low: number; high: number }
>

export type Profile = Readonly<{
  name: string
  utility: Utility
  /** Utility of no deal, on the same [0, 1] scale. */
  reservation: number
  /** u(t) = u·d^t with t in [0, 1] of the time allowed, and the reservation likewise; 1 for none. */
  discount: number
}>

export type Utility = Readonly<
  /** min(1, Σ weight·value); weights as written, never rescaled. */
  | { kind: 'additive'; weights: readonly number[]; values: readonly IssueValue[] }
  /** min(1, aggregate of the paying rectangles / `maximum`). */
  | { kind: 'rectangles'; maximum: number; root: RectangleGroup }
>

/** The value in [0, 1] of what is taken on one issue. */
export type IssueValue = Readonly<
  | { kind: 'table'; byValue: readonly number[] }
  /** Straight through the points, which rise in `at`, flat beyond them. */
  | { kind: 'line'; points: readonly Readonly<{ at: number; value: number }>[] }
>

export type RectangleGroup = Readonly<{
  aggregation: 'sum' | 'min' | 'max'
  weight: number
  rectangles: readonly Rectangle[]
  groups: readonly RectangleGroup[]
}>

/** Pays `utility` when every bound holds (both ends included), or, for `excludes`, when some bound does not. */
export type Rectangle = Readonly<{
  utility: number
  excludes: boolean
  bounds: readonly Readonly<{ issue: number; low: number; high: number }>[]
}>

/** What an import or export did with a part of a file. A refusal means nothing was made of it. */
export type Remark = Readonly<{
  kind: 'understood' | 'changed' | 'dropped' | 'refused'
  file: string
  text: string
}>

/** A file by name and text; readers open nothing themselves. */
export type NamedText = Readonly<{ name: string; text: string }>

export type Imported = Readonly<{ scenario: Scenario | null; remarks: readonly Remark[] }>
