import {
  type CaseChange,
  type ChangeAnswer,
  type ChangeEnd,
  changesBetween,
  type DatedEnd,
  type Difference,
  type FlipAspect,
  flipAspects,
} from '@parley/model'
import { say, sentence } from '../languages/say.ts'
import { type Manner, usual } from '../manner.ts'
import { chanceChange, chanceNumber } from '../words/chance.ts'
import { formatDate } from '../words/date.ts'
import { list } from '../words/list.ts'
import { formatNumber } from '../words/number.ts'
import { joined, named, type Phrase } from '../words/phrase.ts'
import { cellName } from './advice.ts'
import { isCertainByConstruction } from './certainty.ts'
import { chanceThat } from './chancePhrase.ts'
import { type CasePair, differenceInShort, differencePhrase } from './differencePhrase.ts'

const yes = (is: boolean): 'yes' | 'no' => (is ? 'yes' : 'no')

/** Shares of less than a point are told together. */
const NOTICED = 0.01
/** Shares named one by one; the rest are told together. */
const NAMED = 5
/** Sets named one by one. */
const SETS = 3

/** One end of a change as a name: a school's own, which version and of when, or a date and who tells it. */
export function endName(
  answer: ChangeAnswer,
  end: ChangeEnd | DatedEnd,
  { language }: Manner,
): Phrase {
  if (answer.kind === 'schools') return named(end.name)
  if ('told' in end)
    return say(language, 'change.onDate', {
      date: formatDate(language, end.asOf),
      told: end.told,
      future: named(end.name),
    })
  return say(language, end === answer.from ? 'change.earlier' : 'change.later', {
    date: formatDate(language, end.asOf),
  })
}

/**
 * The change of judgement, as ICD 203 asks for it: what it was, what it is, which assumptions account
 * for it, largest first, what did not change, and which sources are new. One generator for every surface.
 */
export function changeInJudgement(
  pair: CasePair,
  answer: ChangeAnswer,
  manner: Manner = usual,
): readonly Phrase[] {
  const { language } = manner
  const { from, to, differences, inputs } = answer
  const judged = (end: ChangeEnd | DatedEnd): Phrase => {
    const name = endName(answer, end, manner)
    const { exists, recognised } = end.verdict
    return isCertainByConstruction(end.verdict)
      ? sentence(language, 'change.judgedCertain', {
          name,
          exists: yes(exists.chance >= 0.5),
          recognised: yes(recognised.chance >= 0.5),
        })
      : sentence(language, 'change.judged', {
          name,
          exists: chanceThat(manner, exists.chance),
          recognised: chanceThat(manner, recognised.chance),
        })
  }
  const state = sentence(language, 'change.state', {
    from: cellName(from.verdict.cell, manner),
    to: cellName(to.verdict.cell, manner),
    isSame: yes(from.verdict.cell === to.verdict.cell),
  })
  const same =
    answer.kind === 'dates'
      ? sentence(language, 'change.still', { count: inputs.count, same: inputs.same })
      : sentence(language, 'change.same', {
          count: inputs.count,
          same: inputs.same,
          isAll: yes(inputs.same === inputs.count),
        })
  const sources = answer.kind === 'versions' ? [newSources(pair, manner)] : []
  if (differences.length === 0)
    return [judged(from), judged(to), sentence(language, 'change.nothing'), ...sources]
  const measures = ['exists', 'recognised'] as const
  const { orders } = answer.waterfall
  return [
    judged(from),
    judged(to),
    state,
    ...measures.map(measure => accountsSentence(pair, answer, measure, manner)),
    ...(orders === null
      ? []
      : [
          sentence(language, 'change.estimated', {
            orders,
            error: formatNumber(language, 100 * largestError(answer), 1),
          }),
        ]),
    ...(differences.some(of => of.kind === 'deals') ? [sentence(language, 'change.block')] : []),
    ...(inputs.count > 0 ? [same] : []),
    ...sources,
  ]
}

function largestError({ waterfall: { exists, recognised } }: ChangeAnswer): number {
  return Math.max(0, ...(exists.errors ?? []), ...(recognised.errors ?? []))
}

export type MovedMeasure = 'exists' | 'recognised'

/** How one chance changes and which differences account for it, largest first. */
export function accountsSentence(
  pair: CasePair,
  answer: ChangeAnswer,
  measure: MovedMeasure,
  manner: Manner = usual,
): Phrase {
  const { language } = manner
  const { total, shares } = answer.waterfall[measure]
  const order = shares
    .map((share, i) => ({ share, of: answer.differences[i]! }))
    .sort((a, b) => Math.abs(b.share) - Math.abs(a.share))
  const first = order.filter(({ share }) => Math.abs(share) >= NOTICED).slice(0, NAMED)
  if (first.length === 0) return sentence(language, 'change.steady', { measure })
  const others = order.slice(first.length).filter(({ share }) => share !== 0)
  const rest = others.reduce((sum, { share }) => sum + share, 0)
  return sentence(language, 'change.accounts', {
    measure,
    isDated: yes(answer.kind === 'dates'),
    total: chanceChange(language, total),
    parts: joined(
      first.map(({ share, of }) =>
        say(language, 'change.part', {
          input: differencePhrase(pair, language, of),
          change: chanceChange(language, share),
          class: classOf(of) === null ? '' : language.classes[classOf(of)!],
          hasClass: yes(classOf(of) !== null),
        }),
      ),
      language.lists.clauses,
    ),
    count: others.length,
    rest: chanceChange(language, rest),
    hasRest: yes(others.length > 0),
  })
}

/** The class of what is put over; a belief dropped is taken to agree. */
function classOf({ kind, to, moved }: Difference) {
  return to?.class ?? moved?.class ?? (kind === 'belief' ? 'agreed' : null)
}

/** Titles of the sources that only the later version has. */
function newSources({ from, to }: CasePair, { language }: Manner): Phrase {
  const known = new Set(from.sources.map(({ id }) => id))
  const added = to.sources.filter(({ id }) => !known.has(id))
  if (added.length === 0) return sentence(language, 'change.noSources')
  return sentence(language, 'change.sources', {
    count: added.length,
    more: Math.max(0, added.length - NAMED),
    sources: list(
      language,
      added
        .slice(0, NAMED)
        .map(({ title, id }) => [language.quotes[0], ...named(title || id), language.quotes[1]]),
    ),
  })
}

/** The aspect that is turned, the state before the chances; null where both ends are on one side in all. */
export function turnedAspect(answer: ChangeAnswer): FlipAspect | null {
  const order = ['cell', 'recognised', 'exists'] as const
  return order.find(aspect => answer.flips[aspect].kind === 'flips') ?? null
}

/** Per aspect of the verdict, the smallest differences that alone turn it, or that nothing does. */
export function flipSentences(
  pair: CasePair,
  answer: ChangeAnswer,
  manner: Manner = usual,
): readonly Phrase[] {
  return flipAspects.map(aspect => flipSentence(pair, answer, aspect, manner))
}

export function flipSentence(
  pair: CasePair,
  answer: ChangeAnswer,
  aspect: FlipAspect,
  manner: Manner = usual,
): Phrase {
  const { language, rounding } = manner
  const flips = answer.flips[aspect]
  const end = endName(answer, answer.to, manner)
  const about = say(language, 'change.aspect', { aspect })
  const set = (members: readonly number[]): Phrase =>
    list(
      language,
      members.map(i => {
        const of = answer.differences[i]!
        const values = differenceInShort(pair, language, of)
        return say(language, 'change.member', {
          input: differencePhrase(pair, language, of),
          values: values ?? '',
          hasValues: yes(values !== null),
        })
      }),
    )
  if (flips.kind === 'agrees') {
    if (flips.most === null) return sentence(language, 'change.agrees', { aspect: about, end })
    return sentence(language, 'change.most', {
      aspect: about,
      set: set(flips.most.set),
      share: chanceNumber(language, Math.min(1, flips.most.share), rounding),
      isOver: yes(flips.most.share > 1),
    })
  }
  const asked = sentence(language, 'change.asked', {
    sets: formatNumber(language, flips.asked),
    count: flips.asked,
    upTo: flips.upTo,
    isComplete: yes(flips.isComplete),
  })
  const shown = flips.sets.slice(0, SETS)
  return [
    ...sentence(language, 'change.flips', {
      aspect: about,
      end,
      isDated: yes(answer.kind === 'dates'),
      sets: joined(
        shown.map((members, i) =>
          say(language, 'change.set', {
            members: set(members),
            number: formatNumber(language, i + 1),
            isOne: yes(flips.sets.length === 1),
          }),
        ),
        language.lists.clauses,
      ),
      count: flips.sets.length,
      more: flips.sets.length - shown.length,
    }),
    ' ',
    ...asked,
  ]
}

/** What two files say differently, a line each, by path; prose without its text. */
export function caseChangeLines(
  pair: CasePair,
  manner: Manner = usual,
): readonly Readonly<{ change: CaseChange; phrase: Phrase }>[] {
  const { language } = manner
  return changesBetween(pair.from, pair.to).map(change => {
    const place = named(change.path)
    const [from, to] = [named(change.from ?? '\u2013'), named(change.to ?? '\u2013')]
    const key = change.what === 'entry' ? change.kind : change.what
    switch (key) {
      case 'added':
        return { change, phrase: say(language, 'diff.added', { place, name: to }) }
      case 'removed':
        return { change, phrase: say(language, 'diff.removed', { place, name: from }) }
      case 'class':
        return { change, phrase: say(language, 'diff.class', { place, from, to }) }
      case 'why':
        return { change, phrase: say(language, 'diff.why', { place }) }
      case 'source':
        return {
          change,
          phrase: say(language, 'diff.source', {
            place,
            from,
            to,
            hasFrom: yes((change.from ?? '') !== ''),
            hasTo: yes((change.to ?? '') !== ''),
          }),
        }
      default:
        return { change, phrase: say(language, 'diff.changed', { place, from, to }) }
    }
  })
}
