import type { Case, ContingentTerm, DesignAnswer, TermWarning } from '@parley/model'
import { say, sentence } from '../languages/say.ts'
import { type Manner, usual } from '../manner.ts'
import { formatDate } from '../words/date.ts'
import { list } from '../words/list.ts'
import { joined, named, type Phrase } from '../words/phrase.ts'
import { amount, quantity, scaleOf } from '../words/quantity.ts'
import { changeEnds, designedDeal, sidesPhrase } from './designedDeal.ts'
import { inputPhrase } from './inputPhrase.ts'
import { partyName, partyNames, quoted, term } from './names.ts'

/** The event an input is the chance of: its name in quotation marks where the case gives one. */
export function eventPhrase(given: Case, { language }: Manner, path: string): Phrase {
  const [kind, owner = '', course = '', , scenario = ''] = path.split('.')
  if (kind === 'quantities') {
    const name = given.quantities.find(of => of.id === owner)?.name
    if (name) return quoted(language, name)
  }
  if (kind === 'if_talks_fail') {
    const found = given.noDeal.find(of => of.party === owner)?.courses.find(of => of.id === course)
    if (found?.kind === 'lottery') {
      const name = found.scenarios.find(of => of.id === scenario)?.name
      if (name) return quoted(language, name)
    }
  }
  return inputPhrase(given, language, path)
}

/** What the term says: the issues that depend on the event, and the rest. */
function termSentence(given: Case, of: ContingentTerm, manner: Manner = usual): Phrase {
  const { language } = manner
  const depending = new Set(of.changes.map(change => change.issue))
  const common = of.ifNot.deal.picks.filter(pick => !depending.has(pick.issue))
  return sentence(language, 'contingent.line', {
    event: eventPhrase(given, manner, of.path),
    terms: joined(
      of.changes.map(change => say(language, 'contingent.term', changeEnds(given, manner, change))),
      language.lists.clauses,
    ),
    common: joined(
      common.map(pick => term(given, language, pick)),
      language.lists.clauses,
    ),
    hasCommon: common.length > 0 ? 'yes' : 'no',
  })
}

/** A term in sentences: what it says, who expects what of it, what would show who was right, and what to beware of. */
export function termLines(
  given: Case,
  answer: DesignAnswer,
  of: ContingentTerm,
  manner: Manner = usual,
): readonly Phrase[] {
  const { language } = manner
  const { deciders } = answer
  const sides = (gains: readonly number[]): Phrase =>
    sidesPhrase(given, deciders, gains, manner, true)
  // Signposts and series show an event; a named future only says what would be.
  const checks = of.checks.filter(check => check.kind !== 'scenario')
  return [
    termSentence(given, of, manner),
    sentence(language, 'contingent.chances', {
      sides: joined(
        of.chances.map((chance, i) =>
          say(language, 'contingent.chance', {
            party: partyName(given, deciders[i]!),
            chance: quantity(language, chance, 'chance', 0),
          }),
        ),
        language.lists.between,
      ),
      ours: quantity(language, of.analystChance, 'chance', 0),
    }),
    sentence(language, 'contingent.gains', {
      sides: sides(of.gains),
      plain: designedDeal(
        given,
        deciders,
        { ...of.plain, gains: of.plainGains },
        manner,
        // These gains are each side's own expectation; a share of our draws says nothing of them.
        true,
      ),
      verdict: of.opens ? 'opens' : of.beatsPlain ? 'beats' : 'short',
    }),
    sentence(language, 'contingent.analyst', { sides: sides(of.analystGains) }),
    ...(checks.length > 0
      ? [
          sentence(language, 'contingent.checks', {
            checks: list(
              language,
              checks.map(check =>
                say(language, 'contingent.check', {
                  kind: check.kind,
                  name: quoted(language, check.name),
                  how: check.kind === 'signpost' ? named(check.how) : [],
                  hasHow: check.kind === 'signpost' && check.how !== '' ? 'yes' : 'no',
                  by: check.kind === 'signpost' ? formatDate(language, check.by) : '',
                }),
              ),
            ),
          }),
        ]
      : []),
    ...of.warnings.map(warning => warningSentence(given, warning, manner)),
  ]
}

function warningSentence(given: Case, of: TermWarning, { language }: Manner): Phrase {
  switch (of.kind) {
    case 'not-checkable':
      return sentence(language, 'contingent.notCheckable')
    case 'settled-by-no-deal':
      return sentence(language, 'contingent.noDeal', {
        parties: partyNames(given, language, of.parties),
        count: of.parties.length,
      })
    case 'moral-hazard':
      return sentence(language, 'contingent.hazard', {
        party: partyName(given, of.party),
        wants: of.wants ?? 'unknown',
        through: of.through,
      })
    case 'may-regret':
      return sentence(language, 'contingent.regret', {
        party: partyName(given, of.party),
        when: of.when,
        amount: amount(language, of.by, scaleOf(given, of.party)),
        scale: scaleOf(given, of.party).kind,
      })
    default:
      throw new Error(`warningSentence: no such warning ${of satisfies never}`)
  }
}

/** Beliefs that give no term, each with the reason; or that there is no belief to key one to. */
export function noTermLines(
  given: Case,
  answer: DesignAnswer,
  manner: Manner = usual,
): readonly Phrase[] {
  const { language } = manner
  if (answer.suggestions.length === 0) return []
  if (answer.terms.length + answer.noTerms.length === 0)
    return [sentence(language, 'contingent.noBeliefs')]
  return answer.noTerms.map(({ path, why }) =>
    sentence(language, 'contingent.none', { input: inputPhrase(given, language, path), why }),
  )
}
