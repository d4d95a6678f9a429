import type { Case, InputPath, VerdictAnswer } from '@parley/model'
import type { BeliefLine } from '@parley/report'
import type { ReactNode } from 'react'
import { useWords } from '../../languages/words.ts'
import { inputEntries } from '../../session/inputEntries.ts'
import { useSession } from '../../session/SessionContext.ts'
import { EstimateField } from '../../widgets/EstimateField.tsx'
import { Says } from '../../widgets/Says.tsx'

/** Each gap as a sentence: what it does to the holder's no deal, and what closing it would do. */
export function Gaps({
  given,
  answer,
  lines,
}: Readonly<{ given: Case; answer: VerdictAnswer; lines: readonly BeliefLine[] }>): ReactNode {
  const { t } = useWords()
  const session = useSession()
  const close = (path: string, holder: string): void => {
    const ours = inputEntries(given).get(path)?.input
    if (!ours) return
    const at = `beliefs.${holder}.${path}` as InputPath
    const others = session.whatIfs.getState().filter(of => of.path !== at)
    session.whatIfs.setState([...others, { path: at, input: ours }], true)
  }
  return (
    <ul className="plain gaps">
      {lines.map((line, i) => {
        const gap = answer.gaps[i]
        return (
          <li
            key={gap ? `${gap.holder} ${gap.path}` : line.holder}
            className="card"
            data-hollow={line.isHollow ? 'yes' : 'no'}
          >
            <p>
              <Says of={line.phrase} />
            </p>
            {gap && (
              <>
                <EstimateField path={`beliefs.${gap.holder}.${gap.path}`} />
                <button type="button" onClick={() => close(gap.path, gap.holder)}>
                  {t('beliefs.ifClosed')}
                </button>
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}
