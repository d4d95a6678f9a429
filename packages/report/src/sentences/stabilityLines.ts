import type {
  Case,
  DealLabel,
  StabilityAnswer,
  StabilityCaveat,
  StabilityConceptName,
  StateReading,
  StateSide,
  StateStep,
} from '@parley/model'
import { say, sentence } from '../languages/say.ts'
import { type Manner, usual } from '../manner.ts'
import { chanceNumber } from '../words/chance.ts'
import { list } from '../words/list.ts'
import { formatNumber } from '../words/number.ts'
import { joined, named, type Phrase } from '../words/phrase.ts'
import { dealPhrase, dealTerms, partyName, partyNames } from './names.ts'

/** How many states hold, and why states hold under the concept asked. Null when nothing was computed. */
export function stabilityTitle(answer: StabilityAnswer, manner: Manner = usual): Phrase | null {
  if (answer.states === 0) return null
  return sentence(manner.language, 'stability.title', {
    count: answer.holding[answer.concept],
    of: answer.states,
    isUncertain: isUncertain(answer) ? 'yes' : 'no',
    concept: answer.concept,
  })
}

/** A concept in plain words: "moves are deterred by likely replies". */
export function conceptPhrase(concept: StabilityConceptName, { language }: Manner): Phrase {
  return say(language, 'stability.concept', { concept })
}

/** The field's name of a concept: "sequential". */
export function conceptTerm(concept: StabilityConceptName, { language }: Manner): Phrase {
  return say(language, 'stability.term', { concept })
}

/** In how many draws a state holds: "holds" and a dash where no order is uncertain. */
export function holdsPhrase(answer: StabilityAnswer, share: number, manner: Manner): Phrase {
  const { language, rounding } = manner
  if (share === 0) return ['–']
  return isUncertain(answer)
    ? [chanceNumber(language, share, rounding)]
    : say(language, 'stability.holds')
}

/**
 * Why the state looked at holds or does not, in at most three sentences: whether it does, who would rather move
 * where, and what keeps it or does not. Empty when there is no state to look at.
 */
export function whyLines(
  given: Case,
  answer: StabilityAnswer,
  manner: Manner = usual,
): readonly Phrase[] {
  const { looked } = answer
  if (!looked) return []
  const { language, rounding } = manner
  const verdict = sentence(language, 'stability.verdict', {
    as: looked.as,
    state: statePhrase(given, looked.standing.state, manner),
    isStable: looked.isStable ? 'yes' : 'no',
    isUncertain: isUncertain(answer) ? 'yes' : 'no',
    share: isUncertain(answer)
      ? chanceNumber(language, looked.standing.holds[answer.concept], rounding)
      : [],
  })
  return [verdict, ...reasons(given, answer, looked, manner)]
}

function reasons(
  given: Case,
  answer: StabilityAnswer,
  looked: StateReading,
  manner: Manner,
): readonly Phrase[] {
  const { language } = manner
  const { concept } = answer
  const leaving = looked.sides.find(of => !of.isStable)
  if (leaving) {
    const move = leaving.wanted.find(of => of.reply === null)!
    const others = looked.sides.filter(of => of !== leaving && !of.isStable)
    return [
      sentence(language, 'stability.leaves', {
        party: partyName(given, leaving.party),
        to: stateChange(given, looked.standing.state, move.to, manner),
        concept,
      }),
      ...(others.length > 0
        ? [
            sentence(language, 'stability.leaveToo', {
              parties: partyNames(
                given,
                language,
                others.map(of => of.party),
              ),
              count: others.length,
            }),
          ]
        : []),
    ]
  }
  const held = looked.sides.filter(of => of.wanted.length > 0)
  const [first, ...more] = held
  if (!first) {
    const unwanted = looked.sides.reduce((sum, of) => sum + of.unwanted, 0)
    return [sentence(language, 'stability.content', { unwanted })]
  }
  const move = first.wanted[0]!
  return [
    sentence(language, 'stability.deterred', {
      party: partyName(given, first.party),
      to: stateChange(given, looked.standing.state, move.to, manner),
      replies: stepsPhrase(given, move.to, move.reply ?? [], concept, manner),
      more: first.wanted.length - 1,
    }),
    sentence(language, 'stability.others', {
      hasHeld: more.length > 0 ? 'yes' : 'no',
      parties: partyNames(
        given,
        language,
        more.map(of => of.party),
      ),
      count: more.length,
    }),
  ]
}

/** Where each side stands at the state looked at, and what would make the state hold for those it does not. */
export function stabilitySides(
  given: Case,
  answer: StabilityAnswer,
  manner: Manner = usual,
): readonly Phrase[] {
  const { language, rounding } = manner
  return (answer.looked?.sides ?? []).map(of =>
    sentence(language, 'stability.side', {
      party: partyName(given, of.party),
      place: formatNumber(language, of.place),
      places: formatNumber(language, of.places),
      wanted: of.wanted.length,
      deterred: of.wanted.filter(move => move.reply !== null).length,
      unwanted: of.unwanted,
      isUncertain: isUncertain(answer) ? 'yes' : 'no',
      share: isUncertain(answer) ? chanceNumber(language, of.holds, rounding) : [],
    }),
  )
}

/** The least change of one side's order that would make the state hold for it, side by side. */
export function riseLines(
  given: Case,
  answer: StabilityAnswer,
  manner: Manner = usual,
): readonly Phrase[] {
  const { language } = manner
  return (answer.looked?.sides ?? []).flatMap(({ party, rise, isStable }: StateSide) =>
    isStable || !rise
      ? []
      : [
          sentence(language, 'stability.rise', {
            party: partyName(given, party),
            level: statePhrase(given, rise.level, manner),
            places: rise.places,
          }),
        ],
  )
}

/** Where moves that their makers want lead from the state looked at. */
export function pathLines(
  given: Case,
  answer: StabilityAnswer,
  manner: Manner = usual,
): readonly Phrase[] {
  const { looked } = answer
  const { language } = manner
  if (!looked || looked.isStable) return []
  if (looked.paths.length === 0) return [sentence(language, 'stability.nowhere')]
  return looked.paths.map(path =>
    language.sentenceStart([
      ...stepsPhrase(given, looked.standing.state, path, 'path', manner),
      '.',
    ]),
  )
}

/** How the state looked at stands to no deal; empty where the case does not say what no deal is. */
export function acceptedLines(answer: StabilityAnswer, manner: Manner = usual): readonly Phrase[] {
  const accepted = answer.looked?.standing.accepted ?? null
  if (accepted === null) return []
  const { language, rounding } = manner
  return [
    sentence(language, 'stability.accepted', {
      share: chanceNumber(language, accepted, rounding),
      isNever: accepted === 0 ? 'yes' : 'no',
    }),
  ]
}

/** What changes when some parties act as one. */
export function coalitionLines(
  given: Case,
  answer: StabilityAnswer,
  manner: Manner = usual,
): readonly Phrase[] {
  const { coalition } = answer
  if (!coalition) return []
  const { language } = manner
  const parties = partyNames(given, language, coalition.parties)
  return [
    ...coalition.broken.map(of =>
      sentence(language, 'stability.broken', {
        parties,
        state: statePhrase(given, of.state, manner),
        to: stateChange(given, of.state, of.to, manner),
        hasSteps: of.steps.length > 1 ? 'yes' : 'no',
        steps: stepsPhrase(given, of.state, of.steps, 'path', manner),
      }),
    ),
    sentence(language, 'stability.kept', {
      parties,
      count: coalition.kept,
      none: coalition.broken.length === 0 ? 'yes' : 'no',
    }),
    ...coalition.gained.map(state =>
      sentence(language, 'stability.gained', { state: statePhrase(given, state, manner) }),
    ),
  ]
}

/** What a reader has to know about the answer. */
export function stabilityCaveats(
  given: Case,
  caveats: readonly StabilityCaveat[],
  manner: Manner = usual,
): readonly Phrase[] {
  return caveats.map(of => caveatLine(given, of, manner))
}

function caveatLine(given: Case, of: StabilityCaveat, { language }: Manner): Phrase {
  switch (of.kind) {
    case 'nobody-holds':
      return sentence(language, 'stability.nobodyHolds', { key: named('held_by: <party>') })
    case 'no-state':
      return sentence(language, 'stability.noState')
    case 'continuous-issue':
      return sentence(language, 'stability.continuous', { issue: named(of.name) })
    case 'too-many-states':
      return sentence(language, 'stability.tooMany', {
        count: formatNumber(language, of.count),
        limit: formatNumber(language, of.limit),
        of: of.of,
      })
    case 'one-holder':
      return sentence(language, 'stability.oneHolder', { party: partyName(given, of.party) })
    case 'unheld':
      return sentence(language, 'stability.unheld', {
        issues: list(
          language,
          of.issues.map(id => named(given.issues.find(one => one.id === id)?.name ?? id)),
        ),
        count: of.issues.length,
      })
    case 'overlooks':
      return sentence(language, 'stability.overlooks', {
        party: partyName(given, of.party),
        count: of.states,
      })
    case 'fewer-draws':
      return sentence(language, 'stability.fewerDraws', {
        draws: formatNumber(language, of.draws),
        of: formatNumber(language, of.of),
      })
    default:
      throw new Error(`caveatLine: no such caveat ${of satisfies never}`)
  }
}

/** A state in the case's words. */
export function statePhrase(given: Case, state: DealLabel, { language }: Manner): Phrase {
  return dealPhrase(given, language, state)
}

/** A state in a list of states: by its name, else by every term, for those that a sentence leaves out may be what tells two apart. */
export function stateTerms(given: Case, state: DealLabel, { language }: Manner): Phrase {
  return state.isProposal && state.name !== ''
    ? dealPhrase(given, language, state)
    : dealTerms(given, language, state)
}

/** A state as a move leads to it: by its name, else by what the move changes. */
export function stateChange(given: Case, from: DealLabel, to: DealLabel, manner: Manner): Phrase {
  if (to.isProposal) return statePhrase(given, to, manner)
  const picks = to.picks.filter((pick, i) => pick.option !== from.picks[i]!.option)
  return statePhrase(given, { ...to, picks }, manner)
}

function stepsPhrase(
  given: Case,
  from: DealLabel,
  steps: readonly StateStep[],
  how: StabilityConceptName | 'path',
  manner: Manner,
): Phrase {
  const { language } = manner
  return joined(
    steps.map(({ party, to }, i) =>
      say(language, 'stability.step', {
        party: partyName(given, party),
        to: stateChange(given, steps[i - 1]?.to ?? from, to, manner),
        how: how === 'path' ? 'does' : how === 'seq' || how === 'sseq' ? 'would' : 'could',
      }),
    ),
    language.lists.clauses,
  )
}

/** Whether orders differ between draws: then shares of draws are told. */
export function isUncertain(answer: StabilityAnswer): boolean {
  return answer.orders > 1
}
