import type { BlockerSide, BlockersAnswer, Case, Concession, Obstacle } from '@parley/model'
import { say, sentence } from '../languages/say.ts'
import { type Manner, usual } from '../manner.ts'
import { chanceNumber } from '../words/chance.ts'
import { list } from '../words/list.ts'
import { joined, named, type Phrase } from '../words/phrase.ts'
import { amount, quantity, rangeBeside, scaleOf, spread, unitOf } from '../words/quantity.ts'
import { signedGain } from '../words/signedGain.ts'
import { isCertainByConstruction } from './certainty.ts'
import { chanceThat } from './chancePhrase.ts'
import { dealPhrase, partyName, partyNames, quoted, termOption } from './names.ts'

/** How many block the deal looked at, and who binds: "2 of 5 block". Null when there is no deal to look at. */
export function blockersTitle(
  given: Case,
  answer: BlockersAnswer,
  manner: Manner = usual,
): Phrase | null {
  const { language } = manner
  if (!answer.deal) return null
  const blocking = answer.sides.filter(of => of.blocks)
  const inside = given.parties.find(of => of.id === answer.binding)?.inside ?? null
  return sentence(language, 'blockers.title', {
    count: blocking.length,
    of: answer.sides.length,
    isNearest: answer.isNearest ? 'yes' : 'no',
    deal: dealPhrase(given, language, answer.deal),
    hasBinding: answer.binding !== null && blocking.length > 1 ? 'yes' : 'no',
    isOne: blocking.length === 1 ? 'yes' : 'no',
    binding: answer.binding === null ? [] : partyName(given, answer.binding),
    hasInside: inside === null ? 'no' : 'yes',
    inside: inside === null ? [] : partyName(given, inside),
  })
}

/** Why there is no deal to look at; null when there is one, or when its caveat says why. */
export function noBlockersLine(answer: BlockersAnswer, manner: Manner = usual): Phrase | null {
  if (answer.deal || answer.caveats.some(of => of.kind === 'too-many-deals')) return null
  const why = answer.whyNoDeal ?? 'no-deal-left'
  return sentence(manner.language, 'blockers.noDeal', { why })
}

/** Where each side stands at the deal, and what would bring round those who refuse. */
export function sideLines(
  given: Case,
  answer: BlockersAnswer,
  manner: Manner = usual,
): readonly Phrase[] {
  return answer.sides.flatMap(of => [
    standingLine(given, answer, of, manner),
    ...takesLines(given, answer, of, manner),
    ...moverLines(given, of, manner),
  ])
}

function standingLine(
  given: Case,
  answer: BlockersAnswer,
  of: BlockerSide,
  { language, rounding }: Manner,
): Phrase {
  const scale = scaleOf(given, of.party)
  const isCertain = isCertainByConstruction(answer)
  const size = { ...of.gain, median: Math.abs(of.gain.median) }
  return sentence(language, 'blockers.side', {
    party: partyName(given, of.party),
    role: of.role,
    hasOf: of.of === null ? 'no' : 'yes',
    of: of.of === null ? [] : partyName(given, of.of),
    share: of.share === null ? [] : quantity(language, of.share, 'chance', 0),
    hasShare: of.share === null ? 'no' : 'yes',
    sign: of.gain.median < 0 ? 'short' : of.gain.median > 0 ? 'over' : 'level',
    amount: amount(language, size.median, scale),
    scale: scale.kind,
    range: rangeBeside(language, of.gain.low, of.gain.high, unitOf(scale)),
    accepts: chanceNumber(language, of.accepts, rounding),
    isCertain: isCertain || scale.kind === 'places' ? 'yes' : 'no',
    redLines: list(language, of.redLines.map(named)),
    hasRedLines: of.redLines.length > 0 ? 'yes' : 'no',
  })
}

function takesLines(
  given: Case,
  answer: BlockersAnswer,
  of: BlockerSide,
  manner: Manner,
): readonly Phrase[] {
  const { language } = manner
  const party = partyName(given, of.party)
  if (of.concessions.length > 0)
    return [
      sentence(language, 'blockers.takes', {
        party,
        isOne: of.concessions.length === 1 ? 'yes' : 'no',
        isEnough: of.concessions.some(one => one.refuse.length === 0) ? 'yes' : 'no',
        changes: joined(
          of.concessions.map(one => concessionPhrase(given, answer, of, one, manner)),
          language.lists.clauses,
        ),
      }),
    ]
  if (!of.most) return []
  return [
    sentence(language, 'blockers.most', {
      party,
      change: concessionPhrase(given, answer, of, of.most, manner),
      amount: amount(language, of.most.gain, scaleOf(given, of.party)),
    }),
  ]
}

/** A concession in the units of its issue: "two steps on Sanctions relief", "EUR 300 on Price", and what it costs others. */
export function concessionPhrase(
  given: Case,
  answer: BlockersAnswer,
  of: BlockerSide,
  one: Concession,
  manner: Manner,
): Phrase {
  const { language } = manner
  const issue = given.issues.find(i => i.id === one.issue)
  const unit = issue?.scale.kind === 'numeric' && !issue.scale.isDate ? issue.scale.unit : ''
  const isDate = issue?.scale.kind === 'numeric' && issue.scale.isDate
  const others = answer.deciders
    .map((party, i) => ({ party, cost: one.costs[i]! }))
    .filter(({ party, cost }) => party !== of.party && Math.abs(cost) > 1e-9)
  const end = (option: string, optionName: string): Phrase =>
    termOption(given, language, { issue: one.issue, issueName: one.issueName, option, optionName })
  return say(language, 'blockers.concession', {
    measure: one.by !== null ? (isDate ? 'days' : 'amount') : one.steps !== null ? 'steps' : 'none',
    amount: one.by === null || isDate ? [] : quantity(language, one.by, unit),
    count: isDate ? Math.round(one.by ?? 0) : (one.steps ?? 0),
    issue: named(one.issueName),
    from: end(one.from, one.fromName),
    to: end(one.to, one.toName),
    costs: joined(
      others.map(({ party, cost }) =>
        say(language, 'design.gain', {
          party: partyName(given, party),
          gain: signedGain(given, language, party, cost),
        }),
      ),
      language.lists.between,
    ),
    hasCosts: others.length > 0 ? 'yes' : 'no',
    refuse: partyNames(given, language, one.refuse),
    refuseCount: one.refuse.length,
  })
}

function moverLines(given: Case, of: BlockerSide, { language }: Manner): readonly Phrase[] {
  if (!of.blocks || of.movers.length === 0) return []
  const inside = of.movers.flatMap(one => (one.kind === 'inside' ? [one.party] : []))
  const moves = of.movers.flatMap(one => (one.kind === 'move' ? [one] : []))
  return [
    sentence(language, 'blockers.movers', {
      party: partyName(given, of.party),
      hasInside: inside.length > 0 ? 'yes' : 'no',
      inside: partyNames(given, language, inside),
      hasMoves: moves.length > 0 ? 'yes' : 'no',
      moves: joined(
        moves.map(move =>
          say(language, 'blockers.move', {
            name: quoted(language, move.name),
            by: partyName(given, move.by),
          }),
        ),
        language.lists.clauses,
      ),
    }),
  ]
}

/** An obstacle as a noun phrase. */
function obstaclePhrase(given: Case, of: Obstacle, { language }: Manner): Phrase {
  return of.kind === 'voter'
    ? say(language, 'blockers.voter', {
        by: partyName(given, of.by),
        of: partyName(given, of.of),
        isVeto: of.isVeto ? 'yes' : 'no',
      })
    : say(language, 'blockers.redLine', { party: partyName(given, of.party), line: named(of.line) })
}

/** "it is likely (55%) that one exists"; "one exists" or "none exists" where nothing is uncertain. */
function oneExists(answer: BlockersAnswer, chance: number, manner: Manner): Phrase {
  return say(manner.language, 'blockers.oneExists', {
    chanceThat: chanceThat(manner, chance),
    isCertain: isCertainByConstruction(answer) ? 'yes' : 'no',
    exists: chance >= 0.5 ? 'yes' : 'no',
  })
}

/** What each vote, veto and red line costs, and the smallest sets without which a zone would more likely than not exist. */
export function obstacleLines(
  given: Case,
  answer: BlockersAnswer,
  manner: Manner = usual,
): readonly Phrase[] {
  const { language, rounding } = manner
  if (answer.obstacles.length === 0 || answer.withoutAll === null) return []
  const isCertain = isCertainByConstruction(answer)
  const costly = answer.obstacles.filter(of => of.without > answer.chance + 0.005)
  const lines = costly.map(of =>
    sentence(language, 'blockers.without', {
      obstacle: obstaclePhrase(given, of, manner),
      exists: oneExists(answer, of.without, manner),
    }),
  )
  const idle = answer.obstacles.length - costly.length
  if (idle > 0)
    lines.push(sentence(language, 'blockers.idle', { count: idle, others: costly.length }))
  if (answer.chance >= 0.5) return lines
  if (answer.withoutAll < 0.5)
    return [
      ...lines,
      sentence(language, 'blockers.notEnough', {
        exists: oneExists(answer, answer.withoutAll, manner),
      }),
    ]
  if (answer.lifts.length === 0)
    return [...lines, sentence(language, 'blockers.moreThan', { count: answer.liftsUpTo })]
  return [
    ...lines,
    sentence(language, 'blockers.lifts', {
      sets: joined(
        answer.lifts.map(set =>
          say(language, 'blockers.lift', {
            obstacles: list(
              language,
              set.obstacles.map(o => obstaclePhrase(given, answer.obstacles[o]!, manner)),
            ),
            chance: chanceNumber(language, set.chance, rounding),
            isCertain: isCertain ? 'yes' : 'no',
          }),
        ),
        language.lists.clauses,
      ),
      count: answer.lifts.length,
      isCertain: isCertain ? 'yes' : 'no',
    }),
  ]
}

/** Whose yes is enough where a signature needs a vote. */
export function winSetLines(
  given: Case,
  answer: BlockersAnswer,
  manner: Manner = usual,
): readonly Phrase[] {
  const { language, rounding } = manner
  return answer.winSets.map(of =>
    sentence(language, 'blockers.winSet', {
      of: partyName(given, of.of),
      hasNeed: of.needs > 0 ? 'yes' : 'no',
      needs: quantity(language, of.needs, 'chance', 0),
      canPass: of.canPass ? 'yes' : 'no',
      sets: joined(
        of.sets.map(set =>
          say(language, 'blockers.winners', {
            voters: partyNames(given, language, set.voters),
            none: set.voters.length === 0 ? 'yes' : 'no',
            share: quantity(language, set.share, 'chance', 0),
            enough: chanceNumber(language, set.enough, rounding),
            isSure: set.enough > 0.995 ? 'yes' : 'no',
          }),
        ),
        language.lists.clauses,
      ),
      more: of.count - of.sets.length,
      vetoes: partyNames(given, language, of.vetoes),
      hasVetoes: of.vetoes.length > 0 ? 'yes' : 'no',
    }),
  )
}

/** What doubt that deals are kept costs, who spoils, and how sure a side would have to be. */
export function complianceLines(
  given: Case,
  answer: BlockersAnswer,
  manner: Manner = usual,
): readonly Phrase[] {
  const { language } = manner
  const { compliance, chance } = answer
  if (!compliance) return []
  return [
    ...(compliance.spoilers.length > 0
      ? [
          sentence(language, 'blockers.spoilers', {
            parties: partyNames(given, language, compliance.spoilers),
            count: compliance.spoilers.length,
          }),
        ]
      : []),
    sentence(language, 'blockers.kept', { exists: oneExists(answer, compliance.ifKept, manner) }),
    ...(chance >= 0.5
      ? []
      : compliance.parties.map(of =>
          sentence(language, 'blockers.needed', {
            party: partyName(given, of.party),
            kept: spread(language, of.kept, 'chance'),
            isEnough: of.needed === null ? 'no' : 'yes',
            isCertain: isCertainByConstruction(answer) ? 'yes' : 'no',
            needed: of.needed === null ? [] : quantity(language, of.needed, 'chance', 0),
          }),
        )),
  ]
}
