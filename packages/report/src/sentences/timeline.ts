import type {
  Case,
  Channel,
  FuturePath,
  LookBack,
  PartyId,
  Run,
  SignpostReading,
  TimelineAnswer,
  View,
} from '@parley/model'
import { say, sentence } from '../languages/say.ts'
import { type Manner, usual } from '../manner.ts'
import { chanceChange, chanceNumber } from '../words/chance.ts'
import { formatDate } from '../words/date.ts'
import { formatNumber } from '../words/number.ts'
import { joined, named, type Phrase } from '../words/phrase.ts'
import { quantity } from '../words/quantity.ts'
import { chancePhrase } from './chancePhrase.ts'
import { inputPhrase } from './inputPhrase.ts'
import { partyName } from './names.ts'
import { futureName, lastStep, stepDate } from './timeNames.ts'

const yes = (is: boolean): 'yes' | 'no' => (is ? 'yes' : 'no')

/**
 * When a zone opens in one future: both chances at its last step, the median first passage to
 * recognised in steps after as-of, and the share of paths that never get there.
 */
export function opensSentence(
  answer: TimelineAnswer,
  future: FuturePath,
  manner: Manner = usual,
): Phrase {
  const { language, rounding } = manner
  const { exists, recognised } = future.path
  const { median, never } = future.passage
  return sentence(language, 'time.opens', {
    future: named(future.name),
    isObserved: yes(future.kind === 'observed'),
    exists: chancePhrase(manner, exists.at(-1)!),
    recognised: chancePhrase(manner, recognised.at(-1)!),
    step: answer.step,
    date: stepDate(language, answer, lastStep(future)),
    gets: yes(median !== null),
    steps: median === null ? '' : say(language, 'time.step', { step: answer.step, count: median }),
    hasNever: yes(never > 0),
    isAll: yes(never >= 1),
    never: chanceNumber(language, never, rounding),
  })
}

/** What the replay knows: every row there is, or only those published by as-of. Empty without series. */
export function knownSentence(
  { asOf }: Run,
  answer: Pick<TimelineAnswer, 'known' | 'dataThrough'>,
  manner: Manner = usual,
): Phrase {
  const { language } = manner
  if (answer.dataThrough === null) return []
  return sentence(language, 'time.known', {
    known: answer.known,
    asOf: formatDate(language, asOf),
    through: formatDate(language, answer.dataThrough),
  })
}

/** The one line of `run`: the future that ends with the highest chance recognised, now and at its end. Null without futures. */
export function trajectoryLine(answer: TimelineAnswer, manner: Manner = usual): Phrase | null {
  const { language } = manner
  const end = (future: FuturePath): number => future.path.recognised.at(-1)!
  const best = answer.futures
    .filter(future => future.kind === 'scenario')
    .reduce<FuturePath | null>((a, b) => (a === null || end(b) > end(a) ? b : a), null)
  if (!best) return null
  return sentence(language, 'time.oneLine', {
    future: named(best.name),
    now: chancePhrase(manner, best.path.recognised[0]!),
    later: chancePhrase(manner, end(best)),
    step: answer.step,
    date: stepDate(language, answer, lastStep(best)),
  })
}

/** "In 7 of 20 futures": a chance as a count of twenty, nearest, halves up. */
export function ofTwenty(chance: number): number {
  if (!(chance >= 0 && chance <= 1)) throw new Error(`ofTwenty: ${chance} is not in [0, 1]`)
  return Math.floor(chance * 20 + 0.5)
}

/** What twenty dots show: in how many of twenty futures each side recognises a zone at a step, null where the future has none. */
export function dotsSentence(
  answer: TimelineAnswer,
  future: FuturePath,
  step: number,
  manner: Manner = usual,
): Phrase | null {
  const chance = future.path.recognised[step - future.path.firstStep]
  if (chance === undefined) return null
  const { language } = manner
  return sentence(language, 'time.dots', {
    future: futureName(language, future),
    count: formatNumber(language, ofTwenty(chance)),
    step: answer.step,
    date: stepDate(language, answer, step),
  })
}

const CHANNELS: readonly Channel[] = ['belief', 'cost', 'terms', 'commitment']
/** A change of less than a point is no change to speak of. */
const NOTICED = 0.01

/** Which channel does it: the Shapley shares of the change in recognised, in points of a percent. */
export function channelSentence(future: FuturePath, manner: Manner = usual): Phrase {
  const { language } = manner
  const { total, by } = future.recognised
  const [first] = [...CHANNELS].sort((a, b) => Math.abs(by[b]) - Math.abs(by[a]))
  const moved = CHANNELS.reduce((sum, channel) => sum + Math.abs(by[channel]), 0)
  return sentence(language, 'time.channel', {
    future: futureName(language, future),
    change: chanceChange(language, total),
    isNothing: yes(Math.abs(total) < NOTICED),
    first: say(language, 'time.channelName', { channel: first! }),
    isMost: yes(Math.abs(by[first!]) > moved * 0.55 && by[first!] > 0 === total > 0),
    parts: joined(
      CHANNELS.map(channel =>
        say(language, 'time.channelPart', {
          channel: say(language, 'time.channelName', { channel }),
          change: chanceChange(language, by[channel]),
        }),
      ),
      ', ',
    ),
  })
}

/**
 * The two learning views that move furthest apart; none where no pair does by a point. Says that the chance recognised
 * falls only where it does below where it starts, and that it ends above only where it does.
 */
export function wideningSentences(
  given: Case,
  answer: TimelineAnswer,
  future: FuturePath,
  manner: Manner = usual,
): readonly Phrase[] {
  const { language } = manner
  const { recognised } = future.path
  const start = recognised[0]!
  const isLess = recognised.some(chance => chance < start - NOTICED)
  const isMore = recognised.at(-1)! > start + NOTICED
  const view = (of: View): Phrase =>
    say(language, 'time.view', {
      party: of === 'analyst' ? '' : partyName(given, of),
      isAnalyst: yes(of === 'analyst'),
    })
  const steps = (count: number): Phrase => say(language, 'time.step', { step: answer.step, count })
  return future.widening
    .filter(gap => gap.widest - gap.start >= NOTICED)
    .sort((p, q) => q.widest - q.start - (p.widest - p.start))
    .slice(0, 1)
    .map(gap =>
      sentence(language, 'time.widening', {
        future: futureName(language, future),
        isLess: yes(isLess),
        isMore: yes(isMore),
        a: view(gap.a),
        b: view(gap.b),
        input: inputPhrase(given, language, gap.about),
        start: formatNumber(language, gap.start * 100),
        widest: formatNumber(language, gap.widest * 100),
        steps: steps(gap.atStep),
        closes: gap.closedBy === null ? 'never' : gap.closedBy < gap.atStep ? 'before' : 'after',
        closed: gap.closedBy === null ? '' : steps(gap.closedBy),
      }),
    )
}

/** One signpost: by when, its status as known now (and then, where it differs), the latest value, what to watch. */
export function signpostSentence(post: SignpostReading, manner: Manner = usual): Phrase {
  const { language } = manner
  return sentence(language, 'time.post', {
    name: named(post.name),
    by: formatDate(language, post.by),
    status: say(language, 'time.status', { status: post.statusNow }),
    hasChanged: yes(post.statusThen !== post.statusNow),
    before: say(language, 'time.status', { status: post.statusThen }),
    hasValue: yes(post.valueNow !== null),
    value: post.valueNow === null ? '' : quantity(language, post.valueNow, post.unit),
    hasHow: yes(post.how !== ''),
    how: named(post.how.replace(/\.$/, '')),
  })
}

/** The look-back stamp: was the condition of the judgement met, what was judged, what the data then had. */
/** The look back: the condition, the judgement beside what the data had, and plainly whether it tells them apart. */
export function lookBackSentence(given: Case, of: LookBack, manner: Manner = usual): Phrase {
  const { language } = manner
  const { stillest } = of
  return sentence(language, 'time.lookBack', {
    condition: named(of.condition),
    status: of.status,
    by: formatDate(manner.language, of.by),
    judged: chancePhrase(manner, of.judged),
    observed: chancePhrase(manner, of.observed),
    future: named(of.futureName),
    judgedExists: chancePhrase(manner, of.judgedExists),
    observedExists: chancePhrase(manner, of.observedExists),
    tellsApart: yes(of.tellsApart),
    gap: Math.round(Math.abs(of.judged - of.observed) * 100),
    hasStillest: yes(stillest !== null),
    side: stillest ? partyName(given, stillest.view as PartyId) : '',
    input: stillest ? inputPhrase(given, language, stillest.about) : '',
    start: stillest ? chanceNumber(language, stillest.start, manner.rounding) : '',
    later: stillest ? chanceNumber(language, stillest.later, manner.rounding) : '',
  })
}
