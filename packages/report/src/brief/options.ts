import type {
  BlockersAnswer,
  Case,
  ChangeAnswer,
  CompareAnswer,
  DealsAnswer,
  DesignAnswer,
  DriversAnswer,
  IsoDate,
  MovesAnswer,
  OpeningsAnswer,
  TimelineAnswer,
  VerdictAnswer,
} from '@parley/model'
import type { Manner } from '../manner.ts'

/** The answers a brief is made of. Sections without an answer say that it was not asked for, or are left out. */
export type BriefAnswers = Readonly<{
  verdict: VerdictAnswer
  deals?: DealsAnswer
  design?: DesignAnswer
  blockers?: BlockersAnswer
  drivers?: DriversAnswer
  compare?: CompareAnswer
  timeline?: TimelineAnswer
  /** From the brief's own reading to its strongest rival. */
  change?: ChangeAnswer
  /** From an earlier version of the case to this one. */
  since?: Readonly<{ earlier: Case; change: ChangeAnswer }>
  moves?: MovesAnswer
  openings?: OpeningsAnswer
}>

/** Who publishes, and when: facts the case does not hold and a pure function cannot know. */
export type BriefOptions = Readonly<{
  /** Who wrote the brief; never the authors that the case reads. */
  authors?: readonly string[]
  publisher?: string
  /** Date of publication. Without it the brief is dated by the case's `as_of` alone. */
  published?: IsoDate
  /** How a reader runs it again: `parley run ukraine-2023` when not said. */
  reproduce?: string
  manner?: Manner
}>

export type FigureName =
  | 'deals'
  | 'timeline'
  | 'noDeal'
  | 'drivers'
  | 'blockers'
  | 'frontier'
  | 'rival'
  | 'since'

/** What every section is handed. */
export type BriefContext = Readonly<{
  given: Case
  answers: BriefAnswers
  options: BriefOptions
  manner: Manner
  /** Which figures stand a second time for narrow screens, while the page can bear it. */
  narrow: readonly FigureName[]
  /** Draws a figure once, however often the page is set, and lets it share the page's style; see `figureStyles`. */
  figure: (id: string, draw: () => string) => string
}>
