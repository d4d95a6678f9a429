import type { Case, DesignedDeal, PartyId, TermChange } from '@parley/model'
import { say } from '../languages/say.ts'
import type { Manner } from '../manner.ts'
import { chanceNumber } from '../words/chance.ts'
import { list } from '../words/list.ts'
import { joined, named, type Phrase } from '../words/phrase.ts'
import { amount, scaleOf } from '../words/quantity.ts'
import { signedGain } from '../words/signedGain.ts'
import { dealTerms, partyName, quoted, termOption } from './names.ts'

/** Less than this is printed as nothing, and counts as nothing. */
const LEVEL = 1e-9

/** Gains or rises of the deciders: `Ukraine +1.2, Russia −0.4`. */
export function gainsPhrase(
  given: Case,
  deciders: readonly PartyId[],
  gains: readonly number[],
  { language }: Manner,
): Phrase {
  return joined(
    gains.map((gain, i) =>
      say(language, 'design.gain', {
        party: partyName(given, deciders[i]!),
        gain: signedGain(given, language, deciders[i]!, gain),
      }),
    ),
    language.lists.between,
  )
}

/** Where each side stands against no deal; those that lose only, when some do. Empty when nobody loses and `all` is false. */
export function sidesPhrase(
  given: Case,
  deciders: readonly PartyId[],
  gains: readonly number[],
  { language }: Manner,
  all: boolean,
): Phrase {
  return list(
    language,
    gains.flatMap((gain, i) =>
      all || gain < -LEVEL
        ? [
            say(language, 'blocks.side', {
              party: partyName(given, deciders[i]!),
              sign: gain < -LEVEL ? 'short' : gain > LEVEL ? 'over' : 'level',
              amount: amount(language, gain, scaleOf(given, deciders[i]!)),
              scale: scaleOf(given, deciders[i]!).kind,
            }),
          ]
        : [],
    ),
  )
}

/** Everything a deal says, or the proposal's name. */
export function dealInFull(given: Case, { language }: Manner, deal: DesignedDeal['deal']): Phrase {
  return deal.isProposal && deal.name !== ''
    ? quoted(language, deal.name)
    : dealTerms(given, language, deal)
}

/** A deal with what each side gains, how often all accept, and who refuses it. */
export function designedDeal(
  given: Case,
  deciders: readonly PartyId[],
  of: DesignedDeal,
  manner: Manner,
  isCertain: boolean,
): Phrase {
  const { language } = manner
  return say(language, 'design.deal', {
    deal: dealInFull(given, manner, of.deal),
    gains: gainsPhrase(given, deciders, of.gains, manner),
    hasShare: isCertain ? 'no' : 'yes',
    share: chanceNumber(language, of.acceptedBy, manner.rounding),
    ...stops(given, of, manner),
  })
}

/** What else keeps a deal from being made, whatever the sides gain: voters and red lines. */
export function stops(
  given: Case,
  of: DesignedDeal,
  { language }: Manner,
): Readonly<{ isRefused: 'yes' | 'no'; crosses: Phrase; hasCrosses: 'yes' | 'no' }> {
  const crossed = [...new Set(of.redLinesCrossed.map(({ party }) => party))]
  return {
    isRefused: of.isRatified ? 'no' : 'yes',
    crosses: list(
      language,
      crossed.map(party => partyName(given, party)),
    ),
    hasCrosses: crossed.length > 0 ? 'yes' : 'no',
  }
}

/** The two ends of a change, each as its issue says it. */
export function changeEnds(
  given: Case,
  { language }: Manner,
  change: TermChange,
): Readonly<{ issue: Phrase; from: Phrase; to: Phrase }> {
  const { issue, issueName } = change
  const end = (option: string, optionName: string): Phrase =>
    termOption(given, language, { issue, issueName, option, optionName })
  return {
    issue: named(issueName),
    from: end(change.from, change.fromName),
    to: end(change.to, change.toName),
  }
}

/** Changes one after the other, each with what it does by itself. */
export function changesPhrase(
  given: Case,
  deciders: readonly PartyId[],
  changes: readonly TermChange[],
  manner: Manner,
): Phrase {
  const { language } = manner
  return joined(
    changes.map(change =>
      say(language, 'design.change', {
        ...changeEnds(given, manner, change),
        effect: change.alone ? gainsPhrase(given, deciders, change.alone, manner) : [],
        hasEffect: change.alone ? 'yes' : 'no',
      }),
    ),
    language.lists.clauses,
  )
}
