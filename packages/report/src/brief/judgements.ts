import { verdictInputs, type WrittenClass } from '@parley/model'
import { say, sentence } from '../languages/say.ts'
import { advice, cellMeaning, cellName } from '../sentences/advice.ts'
import { isCertainByConstruction } from '../sentences/certainty.ts'
import { acrossSchools, chanceThat } from '../sentences/chancePhrase.ts'
import { confidence } from '../sentences/confidence.ts'
import { isComputed } from '../sentences/verdictSentence.ts'
import { weakestLines } from '../sentences/weakest.ts'
import { whoBlocks } from '../sentences/whoBlocks.ts'
import { ratings } from '../sentences/why.ts'
import { chanceNumber } from '../words/chance.ts'
import { joined, type Phrase } from '../words/phrase.ts'
import { scaleOf, spread, unitOf } from '../words/quantity.ts'
import type { BriefContext } from './options.ts'

/** One judgement: what it is about, and its sentences. */
export type Judgement = Readonly<{ lead: Phrase; body: readonly Phrase[] }>

/** Three to five judgements, in fixed order; those without a sentence are left out. Empty when nothing was computed. */
export function judgementsOf(context: BriefContext): readonly Judgement[] {
  const { given, answers, manner } = context
  const { verdict, drivers } = answers
  const { language } = manner
  if (!isComputed(verdict)) return []
  const isOpen = verdict.exists.chance >= 0.5 ? 'yes' : 'no'
  const all: readonly Judgement[] = [
    { lead: say(language, 'brief.lead.exists'), body: whatExists(context) },
    {
      lead: say(language, 'brief.lead.seen'),
      body: [...whatIsSeen(context), ...ratings(given, verdict, manner)],
    },
    {
      lead: say(language, 'brief.lead.blocks', { isOpen }),
      body: whoBlocks(given, verdict, manner),
    },
    { lead: say(language, 'brief.lead.follows'), body: advice(verdict, manner) },
    {
      lead: say(language, 'brief.lead.rests'),
      body: [...classes(context), ...(drivers ? weakestLines(given, drivers, manner, 2) : [])],
    },
  ]
  return all.filter(judgement => judgement.body.length > 0)
}

/** How far the judgements can be leaned on: a sentence of its own, kept apart from every likelihood. */
export function confidenceOf({ given, answers, manner }: BriefContext): Phrase {
  const { verdict, drivers, compare } = answers
  const extras = { ...(drivers ? { drivers } : {}), ...(compare ? { schools: compare } : {}) }
  return confidence(given, verdict, extras, manner).sentence
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
  const written = verdictInputs(given)
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
