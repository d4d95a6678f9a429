import type {
  Input,
  InteractionId,
  IssueId,
  Line,
  NonEmpty,
  PartyWorth,
  RankedOutcome,
  ValueModel,
} from '@parley/model'
import type { ScoresOfIssue } from './readScores.ts'

export type WorthForm = ValueModel['kind']

/** What a party's block says, before what it is `like` fills the gaps [W1]. */
export type WorthParts = Readonly<{
  form: WorthForm | null
  weights: ReadonlyMap<IssueId, Input>
  scores: ReadonlyMap<IssueId, ScoresOfIssue>
  tiers: readonly NonEmpty<RankedOutcome>[]
  together: ReadonlyMap<InteractionId, PartyWorth['together'][number]>
  redLines: readonly Line[]
  bottomLines: readonly Line[]
  statedPositions: readonly Line[]
}>

/** What stands beside `like` replaces what it names: one weight, one option's score, the lines on one issue. */
export function mergedParts(copied: WorthParts, own: WorthParts): WorthParts {
  const isOtherForm = own.form !== null && own.form !== copied.form
  const lines = (before: readonly Line[], after: readonly Line[]): readonly Line[] => [
    ...before.filter(line => !after.some(other => other.test.issue === line.test.issue)),
    ...after,
  ]
  const scores = new Map(isOtherForm ? [] : copied.scores)
  for (const [issue, after] of own.scores) scores.set(issue, mergedScores(scores.get(issue), after))
  return {
    form: own.form ?? copied.form,
    weights: new Map([...(isOtherForm ? [] : copied.weights), ...own.weights]),
    scores,
    tiers: own.tiers.length > 0 || isOtherForm ? own.tiers : copied.tiers,
    together: new Map([...copied.together, ...own.together]),
    redLines: lines(copied.redLines, own.redLines),
    bottomLines: lines(copied.bottomLines, own.bottomLines),
    statedPositions: lines(copied.statedPositions, own.statedPositions),
  }
}

/** Break points are one line together, so they replace as a whole. */
function mergedScores(before: ScoresOfIssue | undefined, after: ScoresOfIssue): ScoresOfIssue {
  const isLine = [...after.entries.values()].some(entry => entry.kind === 'at')
  if (!before || isLine) return after
  return {
    entries: new Map([...before.entries, ...after.entries]),
    orphans: new Set([...before.orphans, ...after.orphans]),
    isBroken: before.isBroken || after.isBroken,
  }
}
