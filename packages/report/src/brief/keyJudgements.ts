import { inputsOf, type WrittenClass } from '@parley/model'
import { say, sentence } from '../languages/say.ts'
import { advice, cellMeaning, cellName } from '../sentences/advice.ts'
import { acrossSchools, chanceThat } from '../sentences/chancePhrase.ts'
import { confidence } from '../sentences/confidence.ts'
import { isCertainByConstruction, isComputed } from '../sentences/verdictSentence.ts'
import { weakestLines } from '../sentences/weakest.ts'
import { whoBlocks } from '../sentences/whoBlocks.ts'
import { ratings } from '../sentences/why.ts'
import { chanceNumber } from '../words/chance.ts'
import { joined, type Phrase } from '../words/phrase.ts'
import { scaleOf, spread, unitOf } from '../words/quantity.ts'
import { type Html, html } from './html.ts'
import type { BriefContext } from './options.ts'

/** Three to five judgements, likelihood in one sentence, and confidence in another of its own, apart from them. */
export function keyJudgements(context: BriefContext): Html {
  const { given, answers, manner } = context
  const { verdict, drivers, compare } = answers
  const { language } = manner
  if (!isComputed(verdict)) return html``
  const judgements: readonly (readonly [Phrase, readonly Phrase[]])[] = [
    [say(language, 'brief.lead.exists'), whatExists(context)],
    [
      say(language, 'brief.lead.seen'),
      [...whatIsSeen(context), ...ratings(given, verdict, manner)],
    ],
    [
      say(language, 'brief.lead.blocks', { isOpen: verdict.exists.chance >= 0.5 ? 'yes' : 'no' }),
      whoBlocks(given, verdict, manner),
    ],
    [say(language, 'brief.lead.follows'), advice(verdict, manner)],
    [
      say(language, 'brief.lead.rests'),
      [...classes(context), ...(drivers ? weakestLines(given, drivers, manner, 2) : [])],
    ],
  ]
  const held = confidence(
    given,
    verdict,
    { ...(drivers ? { drivers } : {}), ...(compare ? { schools: compare } : {}) },
    manner,
  )
  return html`<section aria-labelledby="judgements">
    <h2 id="judgements">${say(language, 'brief.judgements')}</h2>
    <ol class="judgements">
      ${judgements
        .filter(([, body]) => body.length > 0)
        .map(([lead, body]) => html`<li><b>${lead}</b> ${joined(body, ' ')}</li>`)}
    </ol>
    <p class="confidence"><b>${say(language, 'brief.confidence')}.</b> ${held.sentence}</p>
  </section>`
}

function whatExists({ given, answers, manner }: BriefContext): readonly Phrase[] {
  const { language } = manner
  const { verdict, compare } = answers
  const { exists } = verdict
  if (isCertainByConstruction(verdict)) return []
  const lines = [
    sentence(language, 'brief.exists', {
      chanceThat: chanceThat(manner, exists.chance, acrossSchools(compare)),
    }),
  ]
  const binding = exists.binding[0]
  const scale = binding ? scaleOf(given, binding.party) : null
  if (exists.margin && scale && scale.kind !== 'places')
    lines.push(
      sentence(language, scale.kind === 'unit' ? 'brief.marginInUnit' : 'brief.margin', {
        margin: spread(language, exists.margin, unitOf(scale)),
      }),
    )
  return lines
}

function whatIsSeen({ answers, manner }: BriefContext): readonly Phrase[] {
  const { language } = manner
  const { verdict } = answers
  const cell = cellName(verdict.cell, manner)
  const meaning = cellMeaning(verdict.cell, manner)
  if (verdict.deciders.length < 2) return []
  return isCertainByConstruction(verdict)
    ? [sentence(language, 'brief.state', { cell, meaning })]
    : [
        sentence(language, 'brief.recognised', {
          chanceThat: chanceThat(manner, verdict.recognised.chance),
          cell,
          meaning,
          number: chanceNumber(language, verdict.cells[verdict.cell], manner.rounding),
        }),
      ]
}

const order: readonly WrittenClass[] = ['stated', 'inferred', 'elicited', 'assumed']

/** "121 inputs: 8 stated, 30 inferred, 3 elicited, 80 assumed." Of what the file writes; defaults are not counted. */
function classes({ given, manner }: BriefContext): readonly Phrase[] {
  const { language } = manner
  const written = inputsOf(given).filter(
    ({ input }) => input.written !== '' && input.estimate.kind !== 'rest',
  )
  if (written.length === 0) return []
  const counts = order.flatMap(kind => {
    const count = written.filter(({ input }) => input.attribution.class === kind).length
    return count === 0
      ? []
      : [
          say(language, 'brief.classCount', {
            count: String(count),
            class: language.classes[kind],
          }),
        ]
  })
  return [
    sentence(language, 'brief.classes', {
      of: written.length,
      number: String(written.length),
      classes: joined(counts, language.lists.between),
    }),
  ]
}
