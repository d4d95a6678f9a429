import type {
  BeliefGap,
  Case,
  Cell,
  CompareAnswer,
  DealLabel,
  Driver,
  DriversAnswer,
  NoDealReading,
  PartyId,
  Reading,
  Spread,
  VerdictAnswer,
} from '@parley/model'
import type { Manner } from '../../manner.ts'
import { advice } from '../../sentences/advice.ts'
import { type AcrossSchools, acrossSchools } from '../../sentences/chancePhrase.ts'
import { flipLine, flipsInRange } from '../../sentences/flips.ts'
import { inputPhrase } from '../../sentences/inputPhrase.ts'
import { quotableSentence } from '../../sentences/quotable.ts'
import { isComputed, verdictSentence } from '../../sentences/verdictSentence.ts'
import type { ChanceBand } from '../../words/bands.ts'
import { toText } from '../../words/phrase.ts'
import { chanceJson } from './chanceJson.ts'

/** A slot of the verdict sentence; `isFilled` is false when the answers had nothing to fill it with. */
type SlotJson = Readonly<{ text: string; isFilled: boolean }>

type ReadingJson = Readonly<{
  /** Share of draws, in [0, 1], unrounded; null when nothing was computed. */
  chance: number | null
  band: ChanceBand | null
  word: string | null
  margin: Spread | null
  nearest: Readonly<{
    deal: DealLabel
    share: number
    gains: readonly Readonly<{ party: PartyId; gain: Spread }>[]
  }> | null
  binding: readonly Readonly<{ party: PartyId; share: number }>[]
  bindingIssue: Reading['bindingIssue']
  zoneSize: Spread | null
  range: Reading['range']
  /** Why everything that needs a deal is null; null when it is not. */
  whyNull: 'no-deal-left' | 'not-computed' | null
}>

export type VerdictJson = Readonly<{
  sentence: string
  slots: Readonly<Record<'verdict' | 'why' | 'seen' | 'condition', SlotJson>>
  quotable: string
  /** The input nearest to turning the verdict: what stands in the condition, with its class and range; null when none does or none was tried. */
  turnsOn: (Driver & Readonly<{ phrase: string; sentence: string }>) | null
  exists: ReadingJson & Readonly<{ acrossSchools: AcrossSchools | null }>
  recognised: ReadingJson
  asSeenBy: readonly (ReadingJson &
    Readonly<{ party: PartyId; name: string; isModelled: boolean }>)[]
  cell: Cell
  cells: Readonly<Record<Cell, number>>
  advice: readonly string[]
  noDeals: readonly NoDealReading[]
  beliefs: readonly BeliefGap[]
  without: VerdictAnswer['without']
  ratifiers: VerdictAnswer['ratifiers']
}>

/** The verdict, its sentence slot by slot, and what is printed beside it. */
export function verdictJson(
  given: Case,
  verdict: VerdictAnswer,
  drivers: DriversAnswer | undefined,
  compare: CompareAnswer | undefined,
  manner: Manner,
): VerdictJson {
  const extras = { ...(drivers ? { drivers } : {}), ...(compare ? { schools: compare } : {}) }
  const sentence = verdictSentence(given, verdict, extras, manner)
  const slot = (of: SlotJson): SlotJson => ({ text: of.text, isFilled: of.isFilled })
  const isAnswered = isComputed(verdict)
  const nearest = sentence.slots.condition.isFilled && drivers ? flipsInRange(drivers)[0] : null
  const unmodelled = new Set(
    verdict.caveats.flatMap(c => (c.kind === 'beliefs-not-modelled' ? c.parties : [])),
  )
  const readingJson = (of: Reading): ReadingJson => ({
    ...(isAnswered ? chanceJson(of.chance, manner) : { chance: null, band: null, word: null }),
    margin: of.margin,
    nearest: of.nearest,
    binding: of.binding,
    bindingIssue: of.bindingIssue,
    zoneSize: of.zoneSize,
    range: of.range,
    whyNull: of.nearest !== null ? null : isAnswered ? 'no-deal-left' : 'not-computed',
  })
  return {
    sentence: sentence.text,
    slots: {
      verdict: slot(sentence.slots.verdict),
      why: slot(sentence.slots.why),
      seen: slot(sentence.slots.seen),
      condition: slot(sentence.slots.condition),
    },
    quotable: toText(quotableSentence(given, verdict, extras, manner)),
    turnsOn: nearest
      ? {
          ...nearest,
          phrase: toText(inputPhrase(given, manner.language, nearest.path)),
          sentence: toText(flipLine(given, nearest, manner)),
        }
      : null,
    exists: { ...readingJson(verdict.exists), acrossSchools: acrossSchools(compare) },
    recognised: readingJson(verdict.recognised),
    asSeenBy: verdict.asSeenBy.map(view => ({
      party: view.party,
      name: given.parties.find(party => party.id === view.party)?.name ?? view.party,
      isModelled: !unmodelled.has(view.party),
      ...readingJson(view.reading),
    })),
    cell: verdict.cell,
    cells: verdict.cells,
    advice: isAnswered ? advice(verdict, manner).map(toText) : [],
    noDeals: verdict.noDeals,
    beliefs: verdict.gaps,
    without: verdict.without,
    ratifiers: verdict.ratifiers,
  }
}
