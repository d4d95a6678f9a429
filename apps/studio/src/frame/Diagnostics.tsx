import { placeOfOffset } from '@parley/casefile'
import type { ReactNode } from 'react'
import { useWords } from '../languages/words.ts'
import { useSession } from '../session/SessionContext.ts'
import { useOpenDocument } from '../session/session.ts'

/** Every mistake and remark of the file as sentences, beside the marks in the text. */
export function Diagnostics(): ReactNode {
  const { t } = useWords()
  const { text, diagnostics } = useOpenDocument(useSession())
  if (diagnostics.length === 0) return <p className="muted diagnostics">{t('source.clean')}</p>
  return (
    // It scrolls, and can be scrolled by keys.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <ul className="lines diagnostics" tabIndex={0}>
      {diagnostics.map(({ span, severity, code, message, hint }) => {
        const { line, column } = placeOfOffset(text, span[0])
        return (
          <li key={`${span[0]} ${code} ${message}`} data-severity={severity}>
            <strong>
              {t(severity === 'error' ? 'source.error' : 'source.warning', {
                place: `${line}:${column}`,
              })}
            </strong>{' '}
            <bdi>{message}</bdi>
            {hint !== undefined && <span className="muted"> {hint}</span>}
          </li>
        )
      })}
    </ul>
  )
}
