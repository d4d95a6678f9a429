import type { Case, DriversAnswer } from '@parley/model'
import { inputPhrase, LEAST_SWING, say, toText } from '@parley/report'
import type { ReactNode } from 'react'
import { useWords } from '../../languages/words.ts'
import { Says } from '../../widgets/Says.tsx'

/** Inputs that move the answer by less than a point and turn it nowhere. */
export function Settled({
  given,
  answer,
}: Readonly<{ given: Case; answer: DriversAnswer }>): ReactNode {
  const { t, manner } = useWords()
  const { language } = manner
  const settled = answer.drivers.filter(
    of => of.swing < LEAST_SWING && of.flip.kind !== 'flips' && of.value.low < of.value.high,
  )
  if (settled.length === 0) return null
  return (
    <section className="card">
      <h2>
        <Says of={say(language, 'label.settled')} />
      </h2>
      <p className="muted">{t('drivers.settledWhy')}</p>
      <details>
        <summary>
          {toText(language.sentenceStart(inputPhrase(given, language, settled[0]!.path)))}
          {settled.length > 1 && ` · ${t('drivers.more', { count: settled.length - 1 })}`}
        </summary>
        <ul className="lines">
          {settled.map(of => (
            <li key={of.path} data-path={of.path}>
              <Says of={language.sentenceStart(inputPhrase(given, language, of.path))} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
