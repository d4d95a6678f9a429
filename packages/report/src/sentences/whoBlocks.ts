import type { Case, VerdictAnswer } from '@parley/model'
import { say, sentence } from '../languages/say.ts'
import { type Manner, usual } from '../manner.ts'
import { chanceNumber } from '../words/chance.ts'
import { joined, named, type Phrase, toText } from '../words/phrase.ts'
import { amount, quantity, scaleOf } from '../words/quantity.ts'
import { isCertainByConstruction } from './certainty.ts'
import { chanceThat } from './chancePhrase.ts'
import { dealPhrase, partyName } from './names.ts'
import { obstacles } from './obstacle.ts'
import { whereEachStands } from './whereEachStands.ts'
import { isAlwaysNearest } from './whoGainsLeast.ts'

/**
 * Who stands in the way, or gains least where a zone exists: how often each binds, where the nearest deal leaves every
 * side, and what would help the one it leaves shortest; then ratification, red lines and doubt that deals are kept,
 * each with the chance that a zone exists without it. Under a text that has named the deal (`above`), the deal is
 * not named again.
 */
export function whoBlocks(
  given: Case,
  answer: VerdictAnswer,
  manner: Manner = usual,
  above = '',
): readonly Phrase[] {
  const { language } = manner
  const { exists } = answer
  const lines: Phrase[] = []
  const isCertain = isCertainByConstruction(answer)
  const [first, ...others] = exists.binding
  if (exists.nearest && first) {
    const deal = dealPhrase(given, language, exists.nearest.deal, exists.bindingIssue?.issue)
    lines.push(
      sentence(language, 'blocks.binding', {
        party: partyName(given, first.party),
        share: chanceNumber(language, first.share, 1),
        isAlways: first.share > 0.99 ? 'yes' : 'no',
        others: joined(
          others
            .filter(of => of.share >= 0.01)
            .map(of =>
              say(language, 'blocks.share', {
                party: partyName(given, of.party),
                share: chanceNumber(language, of.share, 1),
              }),
            ),
          language.lists.between,
        ),
        hasOthers: others.some(of => of.share >= 0.01) ? 'yes' : 'no',
      }),
      sentence(language, 'blocks.nearest', {
        deal,
        isNamed: above.includes(toText(deal)) ? 'yes' : 'no',
        isTypical: isCertain ? 'no' : 'yes',
        isAlways: isAlwaysNearest(exists) ? 'yes' : 'no',
        others: chanceNumber(language, 1 - exists.nearest.share, manner.rounding),
        sides: whereEachStands(given, exists.nearest.gains, manner),
      }),
    )
    const issue = exists.bindingIssue
    if (issue && issue.raises.median > 0 && exists.chance < 0.5)
      lines.push(
        sentence(language, 'blocks.issue', {
          party: partyName(given, issue.party),
          issue: named(issue.issueName),
          from: optionPhrase(given, manner, issue.issue, issue.from),
          to: optionPhrase(given, manner, issue.issue, issue.to),
          // Eighty steps of price say less than the two prices do.
          steps: isNumeric(given, issue.issue) ? 0 : (issue.steps ?? 0),
          amount: amount(language, issue.raises.median, scaleOf(given, issue.party)),
        }),
      )
  }
  for (const obstacle of obstacles(answer, isCertain ? 0.5 : 0.05))
    lines.push(
      isCertain
        ? sentence(language, 'why.withoutCertain', { what: obstacle.name })
        : sentence(language, 'why.without', {
            what: obstacle.name,
            chanceThat: chanceThat(manner, obstacle.without),
          }),
    )
  for (const ratifier of answer.ratifiers) {
    if (ratifier.without - exists.chance < 0.05 - 1e-9) continue
    // One voter who is all there is to ratification has been named with it.
    if (Math.abs(ratifier.without - (answer.without.ratification ?? 0)) < 0.05) continue
    lines.push(
      sentence(language, 'blocks.ratifier', {
        by: partyName(given, ratifier.by),
        of: partyName(given, ratifier.of),
        chanceThat: chanceThat(manner, ratifier.without),
      }),
    )
  }
  return lines
}

/** An option by its name; a numeric one in our own digits. */
function optionPhrase(given: Case, { language }: Manner, id: string, name: string): Phrase {
  const scale = given.issues.find(issue => issue.id === id)?.scale
  const number = /^-?\d+(\.\d+)?(?= |$)/.exec(name)
  return scale?.kind === 'numeric' && !scale.isDate && number
    ? quantity(language, Number(number[0]), scale.unit)
    : named(name)
}

function isNumeric(given: Case, id: string): boolean {
  return given.issues.find(issue => issue.id === id)?.scale.kind === 'numeric'
}
