import { lineChanges, linesOf } from '@parley/casefile'
import { type ReactNode, useMemo } from 'react'
import { useWords } from '../languages/words.ts'

/** Lines shown before the rest is counted. */
const MOST = 60

/** What leads from one text to another, line by line; marks and words say what colour would. */
export function LineDiff({
  before,
  after,
}: Readonly<{ before: string; after: string }>): ReactNode {
  const { t } = useWords()
  const rows = useMemo(() => rowsOf(before, after), [before, after])
  if (rows.length === 0) return <p className="muted">{t('diff.same')}</p>
  return (
    <>
      <section className="line-diff" aria-label={t('diff.label')}>
        {rows.slice(0, MOST).map(({ line, isNew, text }) => (
          <div key={`${isNew} ${line}`} data-new={isNew ? 'yes' : 'no'}>
            <span className="hidden">
              {t(isNew ? 'diff.in' : 'diff.out', { line: String(line) })}
            </span>
            <code dir="ltr">{`${isNew ? '+' : '−'} ${text}`}</code>
          </div>
        ))}
      </section>
      {rows.length > MOST && (
        <p className="muted">{t('diff.more', { count: rows.length - MOST })}</p>
      )}
    </>
  )
}

type Row = Readonly<{ line: number; isNew: boolean; text: string }>

function rowsOf(before: string, after: string): readonly Row[] {
  const [was, is] = [linesOf(before), linesOf(after)]
  return lineChanges(was, is).flatMap(({ from, to, at, until }) => [
    ...was.slice(from, to).map((text, i) => ({ line: from + i + 1, isNew: false, text })),
    ...is.slice(at, until).map((text, i) => ({ line: at + i + 1, isNew: true, text })),
  ])
}
