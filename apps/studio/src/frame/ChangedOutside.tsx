import { type ReactNode, useState } from 'react'
import type { Choices } from '../document/Applied.ts'
import { useWords } from '../languages/words.ts'
import { useSession } from '../session/SessionContext.ts'
import { useOpenDocument } from '../session/session.ts'
import { Clashes } from './Clashes.tsx'
import { LineDiff } from './LineDiff.tsx'
import { useMerge } from './useMerge.ts'

/** Somebody else wrote the file while there was something unsaved here: what both did, and what is to stand. */
export function ChangedOutside({ file }: Readonly<{ file: string }>): ReactNode {
  const { t } = useWords()
  const { document } = useSession()
  const state = useOpenDocument(useSession())
  const [choices, setChoices] = useState<Choices>(new Map())
  const merge = useMerge(of => document.compare(of), choices, state.text, state.save)
  return (
    <div className="notice" role="alert">
      <p>
        <strong>{t('changed.title', { file })}</strong>{' '}
        {merge && t('changed.clashes', { count: merge.conflicts.length })}
      </p>
      {merge && (
        <>
          {merge.kind === 'whole-file' && <p>{t('changed.whole')}</p>}
          <Clashes conflicts={merge.conflicts} choices={choices} onChoose={setChoices} />
          <details>
            <summary>{t('changed.lines')}</summary>
            <LineDiff before={state.text} after={merge.text} />
          </details>
        </>
      )}
      <p className="row">
        {merge && (
          <button
            type="button"
            onClick={() => void document.merge(t('changed.mergeStep'), choices)}
          >
            {t(merge.kind === 'whole-file' ? 'changed.takeChosen' : 'changed.merge')}
          </button>
        )}
        <button type="button" onClick={() => document.takeTheirs(t('changed.theirsStep'))}>
          {t('changed.theirs')}
        </button>
        <button type="button" onClick={() => void document.keepMine()}>
          {t('changed.mine')}
        </button>
      </p>
    </div>
  )
}
