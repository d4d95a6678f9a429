import { type ReactNode, useState } from 'react'
import { useFrame } from '../frame/frameState.ts'
import { useWords } from '../languages/words.ts'
import { download } from '../session/download.ts'
import { useSession } from '../session/SessionContext.ts'
import { useOpenDocument } from '../session/session.ts'
import { CopyButton } from '../widgets/CopyButton.tsx'
import { briefWork } from './briefWork.ts'
import type { CsvFile } from './jobs.ts'
import type { BriefOnItsWay } from './useBrief.ts'

/** A brief to take along: the page, the mail, paper, and its numbers as tables. Not before it is whole. */
export function BriefFiles({
  of,
  onPrint,
}: Readonly<{ of: BriefOnItsWay; onPrint?: () => void }>): ReactNode {
  const { t } = useWords()
  const { name } = useOpenDocument(useSession())
  const stem = name.replace(/\.ya?ml$/i, '')
  const { page, isWhole } = of
  if (!page) return null
  return (
    <>
      <p className="row">
        <button
          type="button"
          disabled={!isWhole}
          onClick={() => download(`${stem}.html`, page.html, 'text/html')}
        >
          {t('brief.html')}
        </button>
        <button
          type="button"
          disabled={!isWhole}
          onClick={() => download(`${stem}.txt`, page.text, 'text/plain')}
        >
          {t('brief.text')}
        </button>
        {isWhole && <CopyButton text={page.text} label={t('brief.copyText')} />}
        {onPrint && (
          <button type="button" disabled={!isWhole} onClick={onPrint}>
            {t('brief.print')}
          </button>
        )}
      </p>
      <Tables of={of} stem={stem} />
      <p className="muted">{t('brief.private')}</p>
    </>
  )
}

function Tables({ of, stem }: Readonly<{ of: BriefOnItsWay; stem: string }>): ReactNode {
  const { t } = useWords()
  const { say } = useFrame()
  const { answers, given, isWhole } = of
  const [made, setMade] = useState<Readonly<{ from: unknown; files: readonly CsvFile[] }> | null>(
    null,
  )
  const make = async (): Promise<void> => {
    if (!answers || !given) return
    try {
      const work = await briefWork()
      setMade({ from: answers, files: await work.tables({ given, answers }) })
    } catch (thrown) {
      say(String(thrown))
    }
  }
  const files = made && made.from === answers ? made.files : null
  return (
    <details onToggle={event => event.currentTarget.open && files === null && void make()}>
      <summary>{t('brief.tables')}</summary>
      <p className="muted">{t('brief.tablesWhy')}</p>
      {!isWhole || files === null ? (
        <p role="status">
          {t('brief.tablesWait')}{' '}
          {isWhole && (
            <button type="button" onClick={() => void make()}>
              {t('brief.tablesMake')}
            </button>
          )}
        </p>
      ) : (
        <p className="row">
          {files.map(file => (
            <button
              key={file.name}
              type="button"
              onClick={() => download(`${stem}-${file.name}.csv`, file.csv, 'text/csv')}
            >
              {file.name}.csv
            </button>
          ))}
        </p>
      )}
    </details>
  )
}
