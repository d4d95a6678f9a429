import { type Case, type DriversAnswer, type InputEntry, writtenInputs } from '@parley/model'
import { chanceChange, writtenWords } from '@parley/report'
import { type ReactNode, useMemo } from 'react'
import { useWords } from '../../languages/words.ts'
import { ClassChip } from '../../widgets/ClassChip.tsx'
import { Says } from '../../widgets/Says.tsx'
import { CiteInput } from './CiteInput.tsx'
import { InputName } from './InputName.tsx'

/** What is listed: nobody goes through more in one sitting, and the first are those that matter. */
const MOST = 12

/** Inputs that cite nothing, what moves the answer most first, each with the way to say where it comes from. */
export function Unsourced({
  given,
  drivers,
}: Readonly<{ given: Case; drivers: DriversAnswer | null }>): ReactNode {
  const { t, manner } = useWords()
  const swings = useMemo(
    () => new Map<string, number>(drivers?.drivers.map(of => [of.path, of.swing])),
    [drivers],
  )
  const bare = useMemo(() => {
    const swing = ({ path }: InputEntry): number => swings.get(path) ?? 0
    return writtenInputs(given)
      .filter(({ input }) => input.attribution.from.length === 0)
      .sort((a, b) => swing(b) - swing(a))
  }, [given, swings])
  return (
    <section className="card">
      <h2>{t('evidence.todo', { count: bare.length })}</h2>
      {bare.length > 0 && <p className="muted">{t('evidence.todoWhy')}</p>}
      <ul className="plain unsourced">
        {bare.slice(0, MOST).map(({ path, input }) => (
          <li key={path}>
            <InputName given={given} path={path} />{' '}
            <Says of={writtenWords(manner.language, input)} /> <ClassChip of={input} />{' '}
            {(swings.get(path) ?? 0) > 0 && (
              <span className="muted">
                {t('evidence.movesBy', {
                  points: chanceChange(manner.language, swings.get(path)!).replace('+', ''),
                })}
              </span>
            )}
            {input.attribution.why !== '' && (
              <p className="muted">
                <bdi>{input.attribution.why}</bdi>
              </p>
            )}
            <CiteInput given={given} path={path} />
          </li>
        ))}
      </ul>
      {bare.length > MOST && (
        <p className="muted">{t('drivers.more', { count: bare.length - MOST })}</p>
      )}
    </section>
  )
}
