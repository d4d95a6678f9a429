import type { Case, StabilityAnswer, StabilityConceptName } from '@parley/model'
import {
  acceptedLines,
  certainRunLine,
  chanceNumber,
  coalitionLines,
  conceptTerm,
  holdsPhrase,
  isUncertain,
  type MessageKey,
  type Phrase,
  pathLines,
  riseLines,
  runLine,
  say,
  stabilityCaveats,
  stabilitySides,
  stabilityTitle,
  stateTerms,
  toText,
  whyLines,
} from '@parley/report'
import type { ReactNode } from 'react'
import type { Shown } from '../../engine/answers.ts'
import { useWords } from '../../languages/words.ts'
import { setQuery } from '../../route/route.ts'
import { DataTable } from '../../widgets/DataTable.tsx'
import { LineCards } from '../../widgets/LineCards.tsx'
import { Says } from '../../widgets/Says.tsx'
import { Updating } from '../../widgets/Updating.tsx'
import { StateTree } from './StateTree.tsx'

/** Concepts with a column of their own, beside the one that is asked for. */
const columns: readonly StabilityConceptName[] = ['nash', 'seq', 'gmr']

/** The states that hold as rows, and of the one looked at, in words: why, for whom, what would make it hold, where moves lead. */
export function StatesFound({
  given,
  answer,
  shown,
  onMore,
}: Readonly<{
  given: Case
  answer: StabilityAnswer
  shown: Shown<'stability'>
  /** Asks for more rows; null once they have been asked for. */
  onMore: (() => void) | null
}>): ReactNode {
  const { t, manner } = useWords()
  const { language, rounding } = manner
  const title = stabilityTitle(answer, manner)
  const concepts = [...new Set([...columns, answer.concept])]
  const hasZone = answer.held.some(of => of.accepted !== null)
  const [lookedAt] = whyLines(given, answer, manner)
  const looked = answer.looked?.standing.state.id
  const more = answer.heldCount - answer.held.length
  const parts: readonly (readonly [MessageKey, readonly Phrase[]])[] = [
    ['label.stabilityWhy', whyLines(given, answer, manner)],
    ['label.stabilityNoDeal', acceptedLines(answer, manner)],
    ['label.stabilitySides', stabilitySides(given, answer, manner)],
    ['label.stabilityRise', riseLines(given, answer, manner)],
    ['label.stabilityPaths', pathLines(given, answer, manner)],
    ['label.coalition', coalitionLines(given, answer, manner)],
    ['label.note', stabilityCaveats(given, answer.caveats, manner)],
  ]
  return (
    <>
      <section className="card">
        {title && (
          <h2>
            <Says of={title} />
          </h2>
        )}
        {answer.held.length > 0 && (
          <>
            <p className="muted">{t('stability.reading')}</p>
            <DataTable
              caption={title ? toText(title) : t('screen.stability')}
              of={{
                columns: [
                  { name: toText(say(language, 'label.graphState')) },
                  ...concepts.map(of => ({ name: toText(conceptTerm(of, manner)) })),
                  ...(hasZone
                    ? [{ name: toText(say(language, 'label.stateAccepted')), isNumber: true }]
                    : []),
                ],
                rows: answer.held.map(of => {
                  const name = stateTerms(given, of.state, manner)
                  return {
                    key: of.state.id,
                    isSelected: of.state.id === looked,
                    cells: [
                      {
                        shown: (
                          <>
                            <button
                              type="button"
                              className="quiet"
                              onClick={() => setQuery({ sel: `deal:${of.state.id}` })}
                            >
                              <Says of={name} />
                            </button>
                            {of.isPresent && <Says of={say(language, 'stability.isPresent')} />}
                          </>
                        ),
                        value: toText(name),
                      },
                      ...concepts.map(concept => ({
                        shown: <Says of={holdsPhrase(answer, of.holds[concept], manner)} />,
                        value: of.holds[concept],
                      })),
                      ...(hasZone
                        ? [
                            {
                              shown: chanceNumber(language, of.accepted ?? 0, rounding),
                              value: of.accepted ?? 0,
                            },
                          ]
                        : []),
                    ],
                  }
                }),
              }}
            />
          </>
        )}
        {more > 0 && (
          <p className="row">
            <Says of={language.sentenceStart(say(language, 'stability.more', { count: more }))} />
            {onMore && (
              <button type="button" onClick={onMore}>
                {t('stability.showMore')}
              </button>
            )}
          </p>
        )}
        <p className="muted">
          <Says
            of={
              isUncertain(answer) ? runLine(answer.run, manner) : certainRunLine(answer.run, manner)
            }
          />{' '}
          <Updating of={shown} />
        </p>
      </section>
      {answer.looked && lookedAt && (
        <StateTree
          given={given}
          answer={answer}
          looked={answer.looked}
          title={lookedAt}
          shown={shown}
        />
      )}
      <LineCards of={parts} heading={key => <Says of={say(language, key as 'label.note')} />} />
    </>
  )
}
