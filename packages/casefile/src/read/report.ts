import type { Related, Span, Wording } from '../diagnostic.ts'

/** Where a reader says what it finds: all of it, in the order found; nothing stops at the first. */
export type Report = (span: Span, wording: Wording, related?: readonly Related[]) => void
