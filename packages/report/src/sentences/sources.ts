import type {
  Attribution,
  AttributionClass,
  Case,
  Citation,
  Source,
  WrittenClass,
} from '@parley/model'
import { allInputsOf } from '@parley/model'
import { say } from '../languages/say.ts'
import { type Manner, usual } from '../manner.ts'
import { formatDate } from '../words/date.ts'
import { list } from '../words/list.ts'
import { named, type Phrase } from '../words/phrase.ts'
import { quoted } from './names.ts'

/** A source as a reference: authors, title, publisher, date. What is missing is left out; the URL is the caller's to link. */
export function sourceLine(source: Source, manner: Manner = usual): Phrase {
  const { language } = manner
  return say(language, 'source.line', {
    authors: list(
      language,
      source.authors.map(author => named(author)),
    ),
    hasAuthors: source.authors.length > 0 ? 'yes' : 'no',
    title: source.title === '' ? named(source.id) : quoted(language, source.title),
    publisher: named(source.publisher),
    hasPublisher: source.publisher === '' ? 'no' : 'yes',
    issued: isDate(source.issued) ? formatDate(language, source.issued) : named(source.issued),
    hasIssued: source.issued === '' ? 'no' : 'yes',
  })
}

const isDate = (text: string): boolean => /^\d{4}-\d{2}(-\d{2})?$/.test(text)

/** A source with its number in the list and how many inputs rest on it, by class. */
export type NumberedSource = Readonly<{
  number: number
  source: Source
  uses: readonly Readonly<{ class: WrittenClass; count: number }>[]
  /** Something that is no input cites it: a deal, a rule, a line or a school. */
  isCitedBeside: boolean
}>

const order: readonly WrittenClass[] = ['stated', 'inferred', 'elicited', 'assumed']

/**
 * Every source of the case in file order, numbered from 1, with the inputs that cite it, those of schools among them.
 * An input that cites one source twice counts once.
 */
export function numberedSources(given: Case): readonly NumberedSource[] {
  const inputs: readonly Attribution[] = [
    ...allInputsOf(given).map(entry => entry.input.attribution),
    ...given.schools.flatMap(school =>
      school.overrides.flatMap(of => (of.kind === 'input' ? [of.input.attribution] : [])),
    ),
  ]
  const beside = new Set(citedBeside(given).map(citation => citation.source))
  const cites = (attribution: Attribution, source: Source): boolean =>
    attribution.from.some(citation => citation.source === source.id)
  return given.sources.map((source, i) => ({
    number: i + 1,
    source,
    uses: order
      .map(kind => ({
        class: kind,
        count: inputs.filter(of => of.class === kind && cites(of, source)).length,
      }))
      .filter(use => use.count > 0),
    isCitedBeside: beside.has(source.id),
  }))
}

/** The citations that stand at no input. */
function citedBeside(given: Case): readonly Citation[] {
  const lines = given.worth.flatMap(of => [
    ...of.redLines,
    ...of.bottomLines,
    ...of.statedPositions,
  ])
  const ruled = given.schools.flatMap(school =>
    school.overrides.flatMap(of => (of.kind === 'red-lines' ? of.lines : [])),
  )
  return [
    ...(given.baseline?.from ?? []),
    ...given.schools.flatMap(school => school.from),
    ...given.proposals.flatMap(proposal => proposal.from),
    ...given.rules.flatMap(rule => rule.attribution.from),
    ...[...lines, ...ruled].flatMap(line => line.attribution.from),
  ]
}

/** The numbers of the cited sources, each once, rising. */
export function citedNumbers(given: Case, citations: readonly Citation[]): readonly number[] {
  const numbers = citations.map(c => given.sources.findIndex(s => s.id === c.source) + 1)
  return [...new Set(numbers.filter(n => n > 0))].sort((a, b) => a - b)
}

/** A mark for each class, never alone: the word stands beside it. */
export const classGlyphs: Readonly<Record<AttributionClass, string>> = {
  stated: '\u275d',
  inferred: '\u27c2',
  elicited: '\u2691',
  assumed: '\u25cb',
  derived: '\u003d',
  agreed: '\u25cc',
}
