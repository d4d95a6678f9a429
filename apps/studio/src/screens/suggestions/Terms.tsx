import { termStrip } from '@parley/charts'
import type { Case, ContingentTerm, DesignAnswer } from '@parley/model'
import {
  chanceNumber,
  eventPhrase,
  noTermLines,
  partyName,
  scaleName,
  signedGain,
  termLines,
  toText,
} from '@parley/report'
import type { ReactNode } from 'react'
import { useWords } from '../../languages/words.ts'
import { Figure } from '../../widgets/Figure.tsx'
import { Lines } from '../../widgets/Lines.tsx'
import { Says } from '../../widgets/Says.tsx'

/** Terms keyed to what the sides see differently: what each says, what would show who was right, and who could tamper with it. */
export function Terms({
  answer,
  given,
}: Readonly<{ answer: DesignAnswer; given: Case }>): ReactNode {
  const { t, manner } = useWords()
  const none = noTermLines(given, answer, manner)
  return (
    <section>
      <h2>{t('suggest.terms')}</h2>
      {answer.terms.map(of => (
        <Term key={of.path} of={of} answer={answer} given={given} />
      ))}
      {none.length > 0 && <Lines of={none} />}
    </section>
  )
}

function Term({
  of,
  answer,
  given,
}: Readonly<{ of: ContingentTerm; answer: DesignAnswer; given: Case }>): ReactNode {
  const { t, phrase, manner } = useWords()
  const { language } = manner
  const [first, ...rest] = termLines(given, answer, of, manner)
  return (
    <>
      <Figure
        name="term"
        level={3}
        title={phrase('suggest.termTitle', { event: eventPhrase(given, manner, of.path) })}
        reading={first!}
        shown={null}
        run={answer.run}
        table={{
          columns: [
            { name: t('table.party') },
            { name: t('suggest.chance'), isNumber: true },
            { name: t('suggest.expects'), isNumber: true },
          ],
          rows: answer.deciders.map((party, i) => {
            const name = partyName(given, party)
            return {
              key: party,
              cells: [
                { shown: <Says of={name} />, value: toText(name) },
                { shown: chanceNumber(language, of.chances[i]!, 1), value: of.chances[i]! },
                {
                  shown: <Says of={signedGain(given, language, party, of.gains[i]!)} />,
                  value: of.gains[i]!,
                },
              ],
            }
          }),
        }}
        draw={options =>
          termStrip(of, {
            ...options,
            deciders: answer.deciders,
            partyName: party => toText(partyName(given, party)),
            unitOf: party => scaleName(given, party, manner),
          })
        }
      />
      <section className="card">
        <h3>{t('suggest.beware')}</h3>
        <Lines of={rest} />
      </section>
    </>
  )
}
