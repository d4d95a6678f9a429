import type { Case } from '@parley/model'
import { say } from '../languages/say.ts'
import { usual } from '../manner.ts'
import { beliefLines } from '../sentences/beliefs.ts'
import { caveatLines } from '../sentences/caveats.ts'
import { changeInJudgement, flipSentence, turnedAspect } from '../sentences/change.ts'
import { flipsIf } from '../sentences/flips.ts'
import { partyName } from '../sentences/names.ts'
import { noDealStories } from '../sentences/noDealStories.ts'
import { quotableSentence } from '../sentences/quotable.ts'
import { readingLine, runLine } from '../sentences/runLine.ts'
import { schoolLines } from '../sentences/schools.ts'
import { numberedSources, sourceLine } from '../sentences/sources.ts'
import { isComputed, verdictSentence } from '../sentences/verdictSentence.ts'
import { topDrivers } from '../sentences/why.ts'
import { line, paragraph, section } from '../text/render.ts'
import { type StyleOptions, textStyle } from '../text/style.ts'
import { joined, named, type Phrase } from '../words/phrase.ts'
import { BOXED } from './assumptionsBox.ts'
import { blockersPhrases } from './blockersSection.ts'
import { designPhrases } from './dealOnTheTable.ts'
import { confidenceOf, judgementsOf } from './judgements.ts'
import type { BriefAnswers, BriefContext, BriefOptions } from './options.ts'

/**
 * The brief as plain text, for a mail: the same sentences in the same order, no figures, 72 columns unless said otherwise.
 */
export function briefText(
  given: Case,
  answers: BriefAnswers,
  options: BriefOptions & StyleOptions = {},
): string {
  const style = textStyle({ width: 72, ...options })
  const manner = options.manner ?? usual
  const { language } = manner
  const { verdict, drivers, compare } = answers
  const context: BriefContext = {
    given,
    answers,
    options,
    manner,
    narrow: [],
    figure: (_, draw) => draw(),
  }
  const design = designPhrases(context)
  const extras = { ...(drivers ? { drivers } : {}), ...(compare ? { schools: compare } : {}) }
  const reading = readingLine(given, manner)
  const isAnswered = isComputed(verdict)
  const objections = verdict.deciders.map((party): Phrase => {
    const perspective = given.parties.find(one => one.id === party)?.perspective ?? ''
    return perspective === ''
      ? say(language, 'brief.noPerspective', { party: partyName(given, party) })
      : say(language, 'brief.asItSays', {
          party: partyName(given, party),
          perspective: named(perspective),
        })
  })
  const stories = noDealStories(given, verdict, manner).map(of =>
    joined([...(of.story.length > 0 ? [of.story] : []), of.courses], ' '),
  )
  const aspect = answers.change ? turnedAspect(answers.change) : null
  const turned =
    answers.change && aspect
      ? [flipSentence({ from: given, to: given }, answers.change, aspect, manner)]
      : []
  const { since } = answers
  const sinceThen = since ? { from: since.earlier, to: given } : null
  return [
    ...(given.marking === '' ? [] : [line(style, named(given.marking)), '']),
    ...paragraph(style, named(given.title)),
    ...paragraph(style, named(given.question)),
    '',
    ...paragraph(style, verdictSentence(given, verdict, extras, manner).phrase),
    ...(reading ? ['', ...paragraph(style, reading)] : []),
    ...section(
      style,
      say(language, 'brief.judgements'),
      judgementsOf(context).map(({ lead, body }) => joined([lead, ...body], ' ')),
    ),
    ...(isAnswered
      ? section(style, say(language, 'brief.confidence'), [confidenceOf(context)])
      : []),
    ...section(
      style,
      say(language, 'brief.assumptions'),
      drivers ? topDrivers(given, drivers, manner, BOXED) : [],
    ),
    ...section(
      style,
      say(language, 'label.blocks', { isOpen: verdict.exists.chance >= 0.5 ? 'yes' : 'no' }),
      blockersPhrases(context),
    ),
    ...section(style, say(language, 'brief.design'), [
      ...(design.title ? [design.title] : []),
      ...design.suggestions,
      ...design.term,
    ]),
    ...section(style, say(language, 'brief.mind'), flipsIf(given, drivers, manner, BOXED)),
    ...section(
      style,
      say(language, 'brief.alternatives'),
      compare
        ? [...schoolLines(compare, manner), ...turned]
        : [say(language, 'brief.noAlternatives')],
    ),
    ...section(style, say(language, 'brief.objections'), [
      ...objections,
      ...beliefLines(given, verdict, manner).map(belief => belief.phrase),
    ]),
    ...(isAnswered ? section(style, say(language, 'brief.noDeal'), stories) : []),
    ...section(style, say(language, 'brief.quote'), [
      quotableSentence(given, verdict, extras, manner),
    ]),
    ...section(style, say(language, 'brief.notes'), caveatLines(given, verdict.caveats, manner)),
    ...section(
      style,
      say(language, 'brief.sources'),
      numberedSources(given).map(({ source }) =>
        source.url === ''
          ? sourceLine(source, manner)
          : [...sourceLine(source, manner), ', ', ...named(source.url)],
      ),
    ),
    ...(since && sinceThen
      ? section(style, say(language, 'brief.versions'), [
          joined(changeInJudgement(sinceThen, since.change, manner), ' '),
        ])
      : []),
    '',
    ...paragraph(style, say(language, 'brief.figureGuard')),
    ...paragraph(style, runLine(verdict.run, manner)),
  ].join('\n')
}
