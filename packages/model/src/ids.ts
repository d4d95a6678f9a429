declare const kind: unique symbol

/** A name that cannot be mistaken for a name of another kind. Ids are the slugs of the case file. */
export type Id<K extends string> = string & { readonly [kind]: K }

export type PartyId = Id<'party'>
export type IssueId = Id<'issue'>
/** Unique within its issue only; write it with the issue, as in `line/feb23`, wherever it stands alone. */
export type OptionId = Id<'option'>
export type QuantityId = Id<'quantity'>
export type CourseId = Id<'course'>
export type ScenarioId = Id<'scenario'>
export type SchoolId = Id<'school'>
export type SourceId = Id<'source'>
export type ProposalId = Id<'proposal'>
export type InteractionId = Id<'interaction'>

/** ISO 8601 calendar date, `2023-01-11`. */
export type IsoDate = string

export type NonEmpty<T> = readonly [T, ...T[]]
