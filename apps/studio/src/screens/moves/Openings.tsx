import { costFrontier } from '@parley/charts'
import type { Case, DriverOutput, Move, MoveOrder, MoveSet, OpeningsAnswer } from '@parley/model'
import {
  asksSomebody,
  boughtSets,
  caveatLines,
  chanceNumber,
  cheapestSentence,
  costPhrase,
  formatNumber,
  frontierWords,
  linesSentences,
  missSentence,
  movesNamed,
  openingSentences,
  type Phrase,
  partyName,
  partyNames,
  proofSentence,
  relaxedSentences,
  runLine,
  say,
  sentence,
  toText,
} from '@parley/report'
import type { ReactNode } from 'react'
import type { Shown } from '../../engine/answers.ts'
import { useAnswer } from '../../engine/useAnswer.ts'
import { useWords } from '../../languages/words.ts'
import { setQuery, useQuery } from '../../route/route.ts'
import { Awaited } from '../../widgets/Awaited.tsx'
import { DataTable, type TableData, textCell } from '../../widgets/DataTable.tsx'
import { Failed } from '../../widgets/Failed.tsx'
import { Figure } from '../../widgets/Figure.tsx'
import { Lines } from '../../widgets/Lines.tsx'
import { Says } from '../../widgets/Says.tsx'
import { Updating } from '../../widgets/Updating.tsx'

/** As `parley open` asks: the same opening, with the same chance. */
const asking = {
  share: 0.5,
  top: 3,
  largest: 4,
  budget: null,
  actors: null,
  extent: 'all',
} as const

/** The cheapest moves that would open a zone, in which order they would be agreed to, and what each cost buys. Found when asked. */
export function Openings(): ReactNode {
  const { t } = useWords()
  const written = useQuery('open')
  const output: DriverOutput | null =
    written === 'exists' || written === 'recognised' ? written : null
  return (
    <section className="card">
      <h2>{t('openings.title')}</h2>
      <p className="muted">{t('openings.why')}</p>
      <fieldset className="views">
        <legend className="hidden">{t('openings.which')}</legend>
        {(['exists', 'recognised'] as const).map(of => (
          <button
            key={of}
            type="button"
            aria-pressed={output === of}
            onClick={() => setQuery({ open: output === of ? '' : of })}
          >
            {t(`openings.${of}`)}
          </button>
        ))}
      </fieldset>
      {output && <Found output={output} />}
    </section>
  )
}

function Found({ output }: Readonly<{ output: DriverOutput }>): ReactNode {
  const words = useWords()
  const { t, manner } = words
  const { language } = manner
  const shown = useAnswer('openings', { ...asking, output })
  const { answer, asked, failure } = shown
  if (failure) return <Failed of={shown} />
  if (!answer || !asked) {
    return <Awaited of={shown} words="openings.computing" />
  }
  const { given } = asked
  const [first, ...others] = answer.openings
  const blocked = answer.closed?.kind === 'consent' ? [answer.closed.cheapest] : []
  const miss = missSentence(given, answer, manner)
  const worsened = [...new Set(answer.openings.flatMap(of => of.worsensNoDealOf))]
  const notes: readonly Phrase[] = [
    ...(worsened.length > 0
      ? [
          sentence(language, 'openings.neutral', {
            parties: partyNames(given, language, worsened),
          }),
        ]
      : []),
    ...(answer.uncosted.length > 0
      ? [
          sentence(language, 'openings.uncosted', {
            moves: movesNamed(given, manner, answer.uncosted),
            count: answer.uncosted.length,
          }),
        ]
      : []),
    ...(answer.frontier.length > 1 && asksSomebody(given, answer)
      ? [sentence(language, 'openings.buysUnasked')]
      : []),
    sentence(language, 'openings.assumes'),
    ...caveatLines(given, answer.caveats, manner),
    proofSentence(answer, manner),
  ]
  const how = (first ? [first] : blocked).flatMap(of => openingSentences(given, of, manner))
  const refused = answer.closed
    ? []
    : answer.refused.flatMap(of => openingSentences(given, of, manner))
  const more = others.map(set =>
    sentence(language, 'openings.other', {
      moves: movesNamed(given, manner, set.moves),
      by: partyNames(given, language, set.by),
      cost: costPhrase(answer, set, manner),
      after: chanceNumber(language, set.chance, 1),
    }),
  )
  const order = (first ?? blocked[0])?.order ?? null
  return (
    <>
      <p aria-live="polite">
        <strong>
          <Says of={cheapestSentence(given, answer, { ...manner, rounding: 1 })} />
        </strong>
      </p>
      {miss && (
        <p>
          <Says of={miss} />
        </p>
      )}
      {order && order.moves.length > 0 && (
        <>
          <h3>{t('openings.inOrder')}</h3>
          <Sequence given={given} order={order} />
        </>
      )}
      <Part title={toText(say(language, 'label.howOpened'))} of={how} />
      <Part title={toText(say(language, 'label.refused'))} of={refused} />
      <Part title={toText(say(language, 'label.otherOpenings'))} of={more} />
      {answer.frontier.length > 1 && <Frontier given={given} answer={answer} shown={shown} />}
      <Part
        title={toText(say(language, 'label.relaxed'))}
        of={relaxedSentences(given, answer, manner)}
      />
      <Part
        title={toText(say(language, 'label.linesLifted'))}
        of={linesSentences(given, answer, manner)}
      />
      <Part title={t('moves.notes')} of={notes} />
      <p className="muted">
        <Says of={runLine(answer.run, manner)} /> <Updating of={shown} />
      </p>
    </>
  )
}

function Part({ title, of }: Readonly<{ title: string; of: readonly Phrase[] }>): ReactNode {
  if (of.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <Lines of={of} />
    </>
  )
}

/** The moves of an opening in the order that is done first: who makes each, who has to agree to it, and when. */
function Sequence({ given, order }: Readonly<{ given: Case; order: MoveOrder }>): ReactNode {
  const { t, manner } = useWords()
  const { language } = manner
  const move = (id: string): Move | undefined => given.moves.find(of => of.id === id)
  const weeks = (days: number): string => formatNumber(language, Math.round(days / 7), 0)
  const table: TableData = {
    columns: [
      { name: t('openings.step'), isNumber: true },
      { name: t('moves.move') },
      { name: t('moves.by') },
      { name: t('openings.consent') },
      { name: t('openings.begins'), isNumber: true },
      { name: t('openings.done'), isNumber: true },
    ],
    rows: order.moves.map((id, i) => {
      const of = move(id)
      const step = order.steps.find(one => one.move === id)
      const hasTime = order.days !== null && step !== undefined
      const consents = of?.consent ?? []
      return {
        key: id,
        cells: [
          textCell(String(i + 1)),
          { shown: <bdi>{of?.name ?? id}</bdi>, value: of?.name ?? id },
          {
            shown: of ? <Says of={partyName(given, of.by)} /> : '',
            value: of ? toText(partyName(given, of.by)) : '',
          },
          {
            shown:
              consents.length === 0 ? (
                t('openings.nobody')
              ) : (
                <Says of={partyNames(given, language, consents)} />
              ),
            value: consents.join(' '),
          },
          hasTime
            ? { shown: weeks(step.begins), value: step.begins }
            : textCell(t('openings.notSaid')),
          hasTime ? { shown: weeks(step.done), value: step.done } : textCell(t('openings.notSaid')),
        ],
      }
    }),
  }
  return <DataTable caption={t('openings.inOrder')} of={table} />
}

/** What each cost buys: of sets that nothing cheaper betters, the cost, the chance and the moves. */
function Frontier({
  given,
  answer,
  shown,
}: Readonly<{ given: Case; answer: OpeningsAnswer; shown: Shown<'openings'> }>): ReactNode {
  const { manner } = useWords()
  const { language } = manner
  const chance = answer.output === 'exists' ? 'label.movesExists' : 'label.movesRecognised'
  const nameOf = (set: MoveSet): Phrase =>
    set.moves.length === 0
      ? say(language, 'openings.nothing')
      : movesNamed(given, manner, set.moves)
  const table: TableData = {
    columns: [
      { name: toText(say(language, 'label.cost')), isNumber: true },
      { name: toText(say(language, chance)), isNumber: true },
      { name: toText(say(language, 'label.moveSet')) },
    ],
    rows: boughtSets(answer, manner).map(({ set, cost, chance: bought }) => ({
      key: set.moves.join('+') || 'nothing',
      cells: [
        { shown: cost, value: answer.unit === null ? set.moves.length : set.cost },
        { shown: <Says of={bought} />, value: set.chance },
        { shown: <Says of={nameOf(set)} />, value: set.moves.join(' ') },
      ],
    })),
  }
  return (
    <Figure
      name="openings"
      level={3}
      title={say(language, 'label.buys')}
      reading={sentence(language, 'brief.frontierReading')}
      shown={shown}
      run={answer.run}
      table={table}
      draw={options =>
        costFrontier(answer, {
          ...options,
          nameOf: set => toText(nameOf(set)),
          words: frontierWords(answer, language),
        })
      }
    />
  )
}
