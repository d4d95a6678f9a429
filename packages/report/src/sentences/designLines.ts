import { zoneCount } from '@parley/charts'
import type { Case, DesignAnswer, DraftDesign, Suggestion } from '@parley/model'
import { say, sentence } from '../languages/say.ts'
import { type Manner, usual } from '../manner.ts'
import { chanceNumber } from '../words/chance.ts'
import { formatCount, formatNumber } from '../words/number.ts'
import { joined, named, type Phrase } from '../words/phrase.ts'
import { amount, scaleOf } from '../words/quantity.ts'
import { isCertainByConstruction } from './certainty.ts'
import {
  changeEnds,
  changesPhrase,
  dealInFull,
  designedDeal,
  gainsPhrase,
  sidesPhrase,
  stops,
} from './designedDeal.ts'
import { dealPhrase, partyName } from './names.ts'
import { hasContinuousIssue } from './zoneTitle.ts'

/** Deals shown at most where several improve on a draft. */
const BETTER_SHOWN = 3

/** How many deals all would sign, and the most balanced. Null when nothing was designed. */
export function designTitle(
  given: Case,
  answer: DesignAnswer,
  manner: Manner = usual,
): Phrase | null {
  const { language } = manner
  const balanced = answer.suggestions.find(of => of.kind === 'balanced')
  if (answer.suggestions.length === 0) return null
  const deal = balanced?.deals[0]
  const short = deal ? sidesPhrase(given, answer.deciders, deal.gains, manner, false) : []
  const gains = deal ? gainsPhrase(given, answer.deciders, deal.gains, manner) : []
  return sentence(language, 'design.title', {
    zone: answer.zoneCount,
    isContinuous: hasContinuousIssue(given) ? 'yes' : 'no',
    number: zoneCount(
      { centralZoneCount: answer.zoneCount, centralZoneRange: answer.zoneCountRange },
      count => formatCount(language, count),
    ),
    hasDeal: deal ? 'yes' : 'no',
    deal: deal ? dealInFull(given, manner, deal.deal) : [],
    gains,
    hasShort: short.length > 0 ? 'yes' : 'no',
    ...(deal ? stops(given, deal, manner) : { isRefused: 'no', crosses: [], hasCrosses: 'no' }),
  })
}

/** Each suggestion with its reason; ties counted, and who is still short. */
export function suggestionLines(
  given: Case,
  answer: DesignAnswer,
  manner: Manner = usual,
): readonly Phrase[] {
  return answer.suggestions.map(of => suggestionLine(given, answer, of, manner))
}

function suggestionLine(given: Case, answer: DesignAnswer, of: Suggestion, manner: Manner): Phrase {
  const { language } = manner
  const head = {
    kind: of.kind,
    party: of.party === null ? [] : partyName(given, of.party),
    isPrincipal: of.isPrincipal ? 'yes' : 'no',
  }
  const [deal] = of.deals
  if (!deal)
    return sentence(language, 'design.suggestionNone', { ...head, why: of.whyNone ?? 'no-zone' })
  const short = sidesPhrase(given, answer.deciders, deal.gains, manner, false)
  return sentence(language, 'design.suggestion', {
    ...head,
    deal: designedDeal(given, answer.deciders, deal, manner, isCertainByConstruction(answer)),
    others: of.count - 1,
    hasShort: short.length > 0 && of.kind !== 'likeliest' ? 'yes' : 'no',
    short,
  })
}

/** What can be made of one draft: where it stands, the cheapest change, and what is better for all. */
export function draftLines(
  given: Case,
  answer: DesignAnswer,
  draft: DraftDesign,
  manner: Manner = usual,
): readonly Phrase[] {
  const { language } = manner
  const { deciders } = answer
  const lines: Phrase[] = [
    draft.now
      ? sentence(language, 'draft.now', {
          deal: designedDeal(given, deciders, draft.now, manner, isCertainByConstruction(answer)),
        })
      : sentence(language, 'draft.forbidden'),
    changeLine(given, answer, draft, manner),
  ]
  if (!draft.now) return lines
  if (draft.improvements.length === 0) return [...lines, sentence(language, 'draft.efficient')]
  const shown = draft.improvements.slice(0, BETTER_SHOWN)
  return [
    ...lines,
    sentence(language, 'draft.better', {
      deals: joined(
        shown.map(of =>
          designedDeal(given, deciders, of.to, manner, isCertainByConstruction(answer)),
        ),
        language.lists.clauses,
      ),
      more: draft.improvementCount - shown.length,
    }),
  ]
}

function changeLine(given: Case, answer: DesignAnswer, draft: DraftDesign, manner: Manner): Phrase {
  const { language } = manner
  const { deciders } = answer
  if (draft.whyNoChange === 'none-changed') return sentence(language, 'draft.asIs')
  const [first] = draft.cheapest
  if (!first) return sentence(language, 'draft.none', { why: draft.whyNoChange ?? 'no-zone' })
  const changes = changesPhrase(given, deciders, first.changes, manner)
  if (draft.whyNoChange !== null)
    return sentence(language, 'draft.nearest', {
      count: first.changes.length,
      changes,
      hasChanges: first.changes.length > 0 ? 'yes' : 'no',
      short: sidesPhrase(given, deciders, first.to.gains, manner, true),
    })
  return sentence(language, 'draft.cheapest', {
    count: first.changes.length,
    changes,
    gains: gainsPhrase(given, deciders, first.to.gains, manner),
    hasShare: isCertainByConstruction(answer) ? 'no' : 'yes',
    share: chanceNumber(language, first.to.acceptedBy, manner.rounding),
    others: draft.cheapestCount - 1,
    party: partyName(given, draft.by),
  })
}

/** Trades on two issues, best smallest rise first, from each deal looked at; or that there are none. */
export function tradeLines(
  given: Case,
  answer: DesignAnswer,
  manner: Manner = usual,
): readonly Phrase[] {
  const { language } = manner
  const lines = answer.logrolls.flatMap(({ from, trades }) =>
    trades.map(trade => {
      const what = (change: typeof trade.gives): Phrase =>
        say(language, 'trade.what', changeEnds(given, manner, change))
      return sentence(language, 'trade.line', {
        start: dealPhrase(given, language, from.deal),
        giver: partyName(given, trade.giver),
        gives: what(trade.gives),
        taker: partyName(given, trade.taker),
        takes: what(trade.takes),
        rises: gainsPhrase(given, answer.deciders, trade.rises, manner),
      })
    }),
  )
  return lines.length > 0 || answer.logrolls.length === 0
    ? lines
    : [sentence(language, 'trade.none')]
}

/** Offers of equal own worth, per decider. */
export function offerLines(
  given: Case,
  answer: DesignAnswer,
  manner: Manner = usual,
): readonly Phrase[] {
  const { language } = manner
  return answer.offers.map(set => {
    const party = partyName(given, set.by)
    if (set.whyNone !== null) return sentence(language, 'offers.none', { party, why: set.whyNone })
    const own = set.offers.map(of => of.gains[answer.deciders.indexOf(set.by)]!)
    const apart = Math.max(...own) - Math.min(...own)
    return sentence(language, 'offers.line', {
      party,
      // How far apart they are, rounded up, not how far apart they might have been.
      tolerance: amount(
        language,
        apart < 1 ? apart : Math.ceil(apart - 1e-9),
        scaleOf(given, set.by),
      ),
      isSame: apart < 1e-9 ? 'yes' : 'no',
      offers: joined(
        set.offers.map(of =>
          designedDeal(given, answer.deciders, of, manner, isCertainByConstruction(answer)),
        ),
        language.lists.clauses,
      ),
      areAcceptable: set.areAcceptable ? 'yes' : 'no',
      isExact: set.isExact ? 'yes' : 'no',
    })
  })
}

/** What lotteries over deals would add, and what they suppose. */
export function lotteryLines(
  given: Case,
  answer: DesignAnswer,
  manner: Manner = usual,
): readonly Phrase[] {
  const { language } = manner
  const lines = answer.lotteries.map(of => {
    if (of.whyNone !== null)
      return sentence(language, 'lottery.whyNone', { kind: of.kind, why: of.whyNone })
    if (!of.isBetter) return sentence(language, 'lottery.none', { kind: of.kind })
    return sentence(language, 'lottery.line', {
      kind: of.kind,
      parts: joined(
        of.parts.map(part =>
          say(language, 'lottery.part', {
            chance: chanceNumber(language, part.chance, 1),
            deal: dealInFull(given, manner, part.deal.deal),
          }),
        ),
        language.lists.clauses,
      ),
      gains: gainsPhrase(given, answer.deciders, of.gains, manner),
      opensZone: of.opensZone ? 'yes' : 'no',
      discrete: of.discrete ? gainsPhrase(given, answer.deciders, of.discrete, manner) : [],
      hasDiscrete: of.discrete ? 'yes' : 'no',
    })
  })
  const better = answer.lotteries.filter(of => of.isBetter)
  return [
    ...lines,
    ...(better.some(of => of.kind === 'balanced') ? [sentence(language, 'lottery.balance')] : []),
    ...(better.length > 0 ? [sentence(language, 'lottery.caution')] : []),
  ]
}

/** Adjusted Winner against no deal; nothing where issues cannot be divided. */
export function winnerLines(
  given: Case,
  answer: DesignAnswer,
  manner: Manner = usual,
): readonly Phrase[] {
  const { language } = manner
  const { gains, shares, isAcceptable, whyNone } = answer.adjustedWinner
  if (whyNone !== null) return []
  const split = shares.filter(of => of.share > 1e-9 && of.share < 1 - 1e-9)
  return [
    sentence(language, 'winner.line', {
      gains: gainsPhrase(given, answer.deciders, gains, manner),
      isAcceptable: isAcceptable ? 'yes' : 'no',
      short: sidesPhrase(given, answer.deciders, gains, manner, false),
      shares: joined(
        (split.length > 0 ? split : shares.filter(of => of.share > 0.5)).map(of => {
          const issue = given.issues.find(one => one.id === of.issue)
          return say(language, 'reference.share', {
            share: language.numbers.percent(formatNumber(language, of.share * 100, 0)),
            issue: named(issue?.name ?? of.issue),
            option: named(issue?.options.find(one => one.id === of.option)?.name ?? of.option),
          })
        }),
        language.lists.between,
      ),
    }),
  ]
}
