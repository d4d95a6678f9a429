import type { Case, TopicReading } from '@parley/model'
import {
  actorHeadings,
  actorRows,
  caveatLines,
  positionsCautions,
  readingLine,
  roundsEnd,
  runLine,
  toText,
  weightLies,
} from '@parley/report'
import type { ReactNode } from 'react'
import { useAnswer } from '../../engine/useAnswer.ts'
import { useWords } from '../../languages/words.ts'
import { useSession } from '../../session/SessionContext.ts'
import { useGiven } from '../../session/session.ts'
import { DataTable } from '../../widgets/DataTable.tsx'
import { Failed } from '../../widgets/Failed.tsx'
import { Lines } from '../../widgets/Lines.tsx'
import { Says } from '../../widgets/Says.tsx'
import { Updating } from '../../widgets/Updating.tsx'

/** Rounds of challenges played, as on the command line. */
const ROUNDS = 8

type Place = Readonly<{
  /** Whether it stands beside a verdict, which then has the larger letters and has said whose reading the case is. */
  isBeside?: boolean
}>

/** What can be said of a case that says where its actors stand: where their weight lies, in the place of a verdict or under it. */
export function WhereWeightLies({ isBeside = false }: Place): ReactNode {
  return useGiven(useSession())?.topics ? <Found isBeside={isBeside} /> : null
}

function Found({ isBeside = false }: Place): ReactNode {
  const { manner } = useWords()
  const shown = useAnswer('positions', { topic: null, rounds: ROUNDS })
  const { answer, asked } = shown
  if (!answer || !asked) return shown.failure ? <Failed of={shown} /> : <Updating of={shown} />
  const reading = readingLine(asked.given, manner)
  return (
    <>
      {answer.topics.map(topic => (
        <Topic key={topic.topic} given={asked.given} topic={topic} isBeside={isBeside} />
      ))}
      <Lines of={positionsCautions(manner)} />
      <Lines of={caveatLines(asked.given, answer.caveats, manner)} />
      {reading && !isBeside && (
        <p className="muted">
          <Says of={reading} />
        </p>
      )}
      <p className="muted">
        <Says of={runLine(answer.run, manner)} /> <Updating of={shown} />
      </p>
    </>
  )
}

function Topic({
  given,
  topic,
  isBeside,
}: Readonly<{ given: Case; topic: TopicReading }> & Place): ReactNode {
  const { manner } = useWords()
  const [actor, ...numbers] = actorHeadings(manner).map(toText)
  const rows = actorRows(given, topic, manner)
  return (
    <section className="card" aria-label={topic.name}>
      {isBeside ? (
        <h2 data-testid="weight-lies">
          <Says of={weightLies(topic, manner)} />
        </h2>
      ) : (
        <p className="verdict-head" data-testid="weight-lies">
          <Says of={weightLies(topic, manner)} />
        </p>
      )}
      <DataTable
        caption={topic.name}
        of={{
          columns: [{ name: actor! }, ...numbers.map(name => ({ name, isNumber: true }))],
          rows: topic.actors.map((of, i) => ({
            key: of.party,
            cells: rows[i]!.map(cell => ({ shown: <Says of={cell} />, value: toText(cell) })),
          })),
        }}
      />
      <Lines of={topic.challenges.map(of => roundsEnd(topic, of, manner))} />
    </section>
  )
}
