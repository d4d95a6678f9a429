import type { Case, CompareAnswer, DriversAnswer, PartyId, VerdictAnswer } from '@parley/model'
import { say, sentence } from '../languages/say.ts'
import { type Manner, usual } from '../manner.ts'
import { chanceNumber } from '../words/chance.ts'
import { formatDate } from '../words/date.ts'
import { formatNumber } from '../words/number.ts'
import { joined, named, type Phrase, toHtml, toText } from '../words/phrase.ts'
import { amount, quantity, scaleOf } from '../words/quantity.ts'
import { isCertainByConstruction } from './certainty.ts'
import { acrossSchools, chancePhrase, chanceThat } from './chancePhrase.ts'
import {
  flipPoint,
  flipsBeyond,
  flipsInRange,
  flipsOfSingles,
  hasRange,
  hasRanges,
  isTried,
  triedCounts,
} from './flips.ts'
import { inputPhrase } from './inputPhrase.ts'
import { dealPhrase, partyName, partyNames, quoted } from './names.ts'
import { mainObstacle } from './obstacle.ts'
import { filled, type Slot, unfilled } from './slot.ts'
import { isAlwaysNearest, isOneBinding, isOneScale, whoGainsLeast } from './whoGainsLeast.ts'

export type VerdictExtras = Readonly<{ drivers?: DriversAnswer; schools?: CompareAnswer }>

export type VerdictSentence = Readonly<{
  phrase: Phrase
  /** The four slots as one paragraph. The same string heads every surface. */
  text: string
  html: string
  slots: Readonly<{
    /** Whether a deal exists that all deciders prefer to no deal: word, number, range across schools. */
    verdict: Slot
    /** The main obstacle, or how much room there is. */
    why: Slot
    /** Who sees it how. */
    seen: Slot
    /** What would change it. */
    condition: Slot
  }>
}>

/**
 * The verdict sentence: the one generator every surface uses.
 *
 * Four slots in fixed order. It never says whether a deal will be signed, never speaks of confidence, and a
 * slot that cannot be filled says so. A chance is the share of draws; beside it stands the range across
 * schools where they differ enough. Names are the case's and are isolated and escaped.
 */
export function verdictSentence(
  given: Case,
  answer: VerdictAnswer,
  extras: VerdictExtras = {},
  manner: Manner = usual,
): VerdictSentence {
  const slots = {
    verdict: verdictSlot(given, answer, extras, manner),
    why: whySlot(given, answer, manner),
    seen: seenSlot(given, answer, manner),
    condition: conditionSlot(given, answer, extras, manner),
  }
  const whole = joined(
    Object.values(slots).map(part => part.phrase),
    ' ',
  )
  return { phrase: whole, text: toText(whole), html: toHtml(whole), slots }
}

/** False when the case has more deals than are enumerated: then there are no chances to print. */
export function isComputed(answer: VerdictAnswer): boolean {
  return !answer.caveats.some(caveat => caveat.kind === 'too-many-deals')
}

/** What leaves no deal at all, before anything is worth anything: the rules, or the red lines; null when deals are left. */
function bound(answer: VerdictAnswer): 'rules' | 'redLines' | null {
  if (answer.caveats.some(c => c.kind === 'no-feasible-deal')) return 'rules'
  return answer.caveats.some(c => c.kind === 'all-deals-cross-a-red-line') ? 'redLines' : null
}

function verdictSlot(
  given: Case,
  answer: VerdictAnswer,
  extras: VerdictExtras,
  manner: Manner,
): Slot {
  const { language } = manner
  const lead = leadPhrase(given, answer, manner)
  const who = {
    parties: partyNames(given, language, answer.deciders),
    count: answer.deciders.length,
    isRatified: given.ratification.length > 0 ? 'yes' : 'no',
  }
  const tooMany = answer.caveats.find(c => c.kind === 'too-many-deals')
  if (tooMany)
    return unfilled(
      sentence(language, 'verdict.tooMany', {
        lead,
        count: formatNumber(language, tooMany.count),
        limit: formatNumber(language, tooMany.limit),
      }),
    )
  const bar = bound(answer)
  if (bar === 'rules') return filled(sentence(language, 'verdict.noDealByRules', { lead }))
  if (bar === 'redLines')
    return filled(sentence(language, 'verdict.noDealByRedLines', { lead, ...who }))
  if (isCertainByConstruction(answer)) {
    const exists = answer.exists.chance >= 0.5
    const columns = extras.schools?.columns ?? []
    const found = columns.filter(column => column.verdict.exists.chance >= 0.5).length
    const differ = found > 0 && found < columns.length
    return filled(
      sentence(language, 'verdict.certain', {
        lead,
        ...who,
        exists: exists ? 'yes' : 'no',
        bracket: differ
          ? say(language, 'verdict.certainAcross', { found, count: columns.length })
          : say(language, 'verdict.certainBracket'),
      }),
    )
  }
  const chance = answer.exists.chance
  return filled(
    sentence(language, 'verdict.zone', {
      lead,
      ...who,
      chanceThat: chanceThat(manner, chance, acrossSchools(extras.schools)),
      leaning: chance < 0.45 - 1e-9 ? 'against' : 'for',
    }),
  )
}

function leadPhrase(given: Case, answer: VerdictAnswer, { language }: Manner): Phrase {
  const { run } = answer
  const date = formatDate(language, run.asOf)
  const school = run.school === null ? null : given.schools.find(s => s.id === run.school)
  const conditions: Phrase[] = []
  if (run.school !== null)
    conditions.push(
      say(language, 'lead.school', { school: quoted(language, school?.name || run.school) }),
    )
  if (run.changed.length === 1)
    conditions.push(say(language, 'lead.oneChange', { change: named(run.changed[0]!) }))
  if (run.changed.length > 1)
    conditions.push(say(language, 'lead.changes', { count: run.changed.length }))
  return conditions.length === 0
    ? say(language, 'lead.date', { date })
    : say(language, 'lead.conditions', { date, conditions: joined(conditions, ', ') })
}

function whySlot(given: Case, answer: VerdictAnswer, manner: Manner): Slot {
  const { language } = manner
  for (const caveat of answer.caveats) {
    if (caveat.kind === 'no-feasible-deal')
      return filled(
        sentence(language, 'why.rules', {
          conflict: joined(caveat.conflict.map(named), '; '),
          count: caveat.conflict.length,
        }),
      )
    if (caveat.kind === 'all-deals-cross-a-red-line') {
      const conflict = sentence(language, 'why.redLines', {
        conflict: joined(caveat.conflict.map(named), '; '),
        count: caveat.conflict.length,
      })
      return filled([...conflict, ...withoutObstacle(answer, manner)])
    }
  }
  const { exists } = answer
  // Rules and red lines leave deals, and none of them is nearest in any draw: none is ratified.
  if (exists.nearest === null && isComputed(answer) && given.ratification.length > 0) {
    const hasRedLines = given.worth.some(of => of.redLines.length > 0)
    const voters = sentence(language, 'why.voters', {
      hasRedLines: hasRedLines ? 'yes' : 'no',
      isCertain: isCertainByConstruction(answer) ? 'yes' : 'no',
    })
    return filled([...voters, ...withoutObstacle(answer, manner)])
  }
  if (exists.nearest === null || exists.margin === null || exists.binding.length === 0)
    return unfilled(sentence(language, 'why.unknown'))
  const body = rangeWhy(given, answer, manner) ?? marginWhy(given, answer, manner)
  return filled([...body, ...withoutObstacle(answer, manner)])
}

/** " Without the red lines it is likely (70%) that one exists.", or nothing. */
function withoutObstacle(answer: VerdictAnswer, manner: Manner): Phrase {
  const obstacle = mainObstacle(answer)
  if (!obstacle) return []
  if (isCertainByConstruction(answer))
    return [' ', ...sentence(manner.language, 'why.withoutCertain', { what: obstacle.name })]
  return [
    ' ',
    ...sentence(manner.language, 'why.without', {
      what: obstacle.name,
      chanceThat: chanceThat(manner, obstacle.without),
    }),
  ]
}

/** On a single numeric issue the walk-aways say it in the issue's own units; null otherwise. */
function rangeWhy(given: Case, answer: VerdictAnswer, { language }: Manner): Phrase | null {
  const { range, chance } = answer.exists
  const issue = given.issues.find(i => i.id === range?.issue)
  if (!range || !issue) return null
  const unit = issue.scale.kind === 'numeric' && issue.scale.isDate ? 'date' : range.unit
  const issueName = named(issue.name)
  if (range.zone && chance >= 0.5) {
    const [low, high] = [range.zone.low.median, range.zone.high.median]
    return sentence(language, low === high ? 'why.rangePoint' : 'why.range', {
      issue: issueName,
      low: quantity(language, low, unit),
      high: quantity(language, high, unit),
    })
  }
  const floor = range.walkAways
    .filter(w => w.accepts === 'above')
    .toSorted(byMedian)
    .at(-1)
  const ceiling = range.walkAways.filter(w => w.accepts === 'below').toSorted(byMedian)[0]
  if (!floor || !ceiling || floor.at.median <= ceiling.at.median) return null
  return sentence(language, 'why.rangeGap', {
    issue: issueName,
    above: partyName(given, floor.party),
    below: partyName(given, ceiling.party),
    floor: quantity(language, floor.at.median, unit),
    ceiling: quantity(language, ceiling.at.median, unit),
    gap:
      unit === 'date'
        ? say(language, 'unit.days', { count: Math.round(floor.at.median - ceiling.at.median) })
        : quantity(language, floor.at.median - ceiling.at.median, unit),
  })
}

const byMedian = (a: { at: { median: number } }, b: { at: { median: number } }): number =>
  a.at.median - b.at.median

/**
 * How much is missing or left at the nearest deal, and to whom.
 *
 * Each draw has a nearest deal and a smallest gain there of its own. The amount is the median of those smallest gains,
 * over draws and so over deals: it is said of whichever deal is nearest, never of the one that most often is.
 */
function marginWhy(given: Case, answer: VerdictAnswer, manner: Manner): Phrase {
  const { language } = manner
  const { exists } = answer
  const margin = exists.margin!.median
  const issue = exists.bindingIssue
  const { deal, share } = exists.nearest!
  const isCertain = isCertainByConstruction(answer)
  const scale = scaleOf(given, exists.binding[0]!.party)
  const args = {
    deal: dealPhrase(given, language, deal, issue?.issue ?? null),
    isAlways: isAlwaysNearest(exists) ? 'yes' : 'no',
    share: chanceNumber(language, share, manner.rounding),
    isTypical: isCertain ? 'no' : 'yes',
    party: whoGainsLeast(given, exists, manner),
    isOne: isOneBinding(exists) ? 'yes' : 'no',
    isOnly: answer.deciders.length === 1 ? 'yes' : 'no',
    // Points of one party and money of another have no median together.
    hasAmount: isOneScale(given, exists) ? 'yes' : 'no',
    amount: amount(language, margin, scale),
    scale: scale.kind,
    issue: issue ? named(issue.issueName) : '',
    // The issue is one party's at one deal: it is named where both are settled.
    hasIssue:
      issue &&
      isOneBinding(exists) &&
      isAlwaysNearest(exists) &&
      issue.party === exists.binding[0]!.party &&
      deal.picks.length > 1
        ? 'yes'
        : 'no',
  }
  if (margin < 0) return sentence(language, 'why.short', args)
  return margin === 0 ? sentence(language, 'why.level', args) : sentence(language, 'why.open', args)
}

function seenSlot(given: Case, answer: VerdictAnswer, manner: Manner): Slot {
  const { language } = manner
  if (!isComputed(answer)) return unfilled(sentence(language, 'seen.notComputed'))
  if (bound(answer)) return filled(sentence(language, 'seen.bound'))
  const unmodelled = new Set<PartyId>(
    answer.caveats.flatMap(c => (c.kind === 'beliefs-not-modelled' ? c.parties : [])),
  )
  const views = answer.asSeenBy.filter(view => !unmodelled.has(view.party))
  if (views.length === 0)
    return unfilled(
      answer.deciders.length === 1
        ? sentence(language, 'seen.oneNotModelled', {
            party: partyName(given, answer.deciders[0]!),
          })
        : sentence(language, 'seen.notModelled'),
    )
  const isCertain = isCertainByConstruction(answer)
  const clauses = views.map(view =>
    isCertain
      ? say(language, 'seen.viewCertain', {
          party: partyName(given, view.party),
          exists: view.reading.chance >= 0.5 ? 'yes' : 'no',
        })
      : say(language, 'seen.view', {
          party: partyName(given, view.party),
          chance: chancePhrase(manner, view.reading.chance),
        }),
  )
  const hollow = answer.deciders.filter(party => unmodelled.has(party))
  if (hollow.length > 0)
    clauses.push(say(language, 'seen.hollow', { parties: partyNames(given, language, hollow) }))
  const rates = ratesNoDeal(given, answer, manner)
  const sides = joined(clauses, language.lists.clauses)
  if (answer.deciders.length === 1) return filled(closed(language, sides, rates))
  const recognised = isCertain
    ? sentence(language, 'seen.recognisedCertain', {
        cell: answer.cell,
        count: answer.deciders.length,
        recognised: answer.recognised.chance >= 0.5 ? 'yes' : 'no',
      })
    : sentence(language, 'seen.recognised', {
        cell: answer.cell,
        count: answer.deciders.length,
        chanceThat: chanceThat(manner, answer.recognised.chance),
      })
  return filled(closed(language, say(language, 'seen.both', { recognised, sides }), rates))
}

function closed(language: Manner['language'], body: Phrase, rates: Phrase): Phrase {
  return rates.length === 0
    ? sentence(language, 'seen.end', { body })
    : sentence(language, 'seen.endRates', { body, rates })
}

/** The widest gap between how a side rates its own no deal and how we do: "Russia rates no deal 24 of its points above our estimate". */
function ratesNoDeal(given: Case, answer: VerdictAnswer, { language }: Manner): Phrase {
  const gaps = noDealGaps(answer).filter(gap => scaleOf(given, gap.party).kind !== 'places')
  const widest = gaps[0]
  if (!widest || widest.inHalfWidths < 0.5) return []
  return say(language, 'seen.rates', {
    party: partyName(given, widest.party),
    amount: amount(language, widest.by, scaleOf(given, widest.party)),
    side: widest.by > 0 ? 'above' : 'below',
  })
}

/**
 * How far each party's own rating of its no deal lies from ours, widest first.
 * Ranked in half-widths of our own range for that party: points of different parties do not compare.
 */
export function noDealGaps(
  answer: VerdictAnswer,
): readonly Readonly<{ party: PartyId; by: number; inHalfWidths: number }>[] {
  return answer.deciders
    .flatMap(party => {
      const ours = answer.noDeals.find(n => n.party === party && n.view === 'analyst')
      const own = answer.noDeals.find(n => n.party === party && n.view === party)
      if (!ours || !own) return []
      const by = own.worth.median - ours.worth.median
      const half = (ours.worth.high - ours.worth.low) / 2
      return by === 0
        ? []
        : [{ party, by, inHalfWidths: half > 0 ? Math.abs(by) / half : Number.MAX_VALUE }]
    })
    .sort((a, b) => b.inHalfWidths - a.inHalfWidths)
}

function conditionSlot(
  given: Case,
  answer: VerdictAnswer,
  extras: VerdictExtras,
  manner: Manner,
): Slot {
  const { language } = manner
  const { drivers } = extras
  const bar = bound(answer)
  if (bar) return filled(sentence(language, 'condition.bound', { what: bar }))
  if (!drivers || !isTried(drivers)) return unfilled(sentence(language, 'condition.notComputed'))
  const [single] = flipsOfSingles(drivers)
  if (single)
    return filled(
      sentence(language, 'condition.single', {
        input: inputPhrase(given, language, single.path),
        point: flipPoint(single, manner),
      }),
    )
  if (!hasRanges(drivers)) return unfilled(sentence(language, 'condition.noInputs'))
  const [nearest] = flipsInRange(drivers)
  if (!nearest) {
    const nothing = sentence(language, 'condition.nothing', triedCounts(given, drivers))
    const [far] = flipsBeyond(drivers)
    if (!far) return filled(nothing)
    const beyond = sentence(language, 'condition.beyond', {
      hasRange: hasRange(far) ? 'yes' : 'no',
      input: inputPhrase(given, language, far.path),
      point: flipPoint(far, manner),
    })
    return filled(joined([nothing, beyond], ' '))
  }
  return filled(
    sentence(language, 'condition.flip', {
      output: drivers.output,
      turns: drivers.chance < 0.5 ? 'open' : 'closed',
      isCertain: isCertainByConstruction(answer) ? 'yes' : 'no',
      input: inputPhrase(given, language, nearest.path),
      point: flipPoint(nearest, manner),
    }),
  )
}
