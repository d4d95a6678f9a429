import { type ReactNode, useMemo, useState } from 'react'
import type { Choices } from '../document/OpenDocument.ts'
import { useWords } from '../languages/words.ts'
import { useSession } from '../session/SessionContext.ts'
import { useOpenDocument } from '../session/session.ts'
import { Clashes } from './Clashes.tsx'
import { LineDiff } from './LineDiff.tsx'

/** Somebody else wrote the file while there was something unsaved here: what both did, and what is to stand. */
export function ChangedOutside({ file }: Readonly<{ file: string }>): ReactNode {
  const { t } = useWords()
  const { document } = useSession()
  const state = useOpenDocument(useSession())
  const [choices, setChoices] = useState<Choices>(new Map())
  // The text and the state of saving are what a merge is made of.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const merge = useMemo(
    () => document.compare(choices),
    [document, state.text, state.save, choices],
  )
  if (!merge) return null
  return (
    <div className="notice" role="alert">
      <p>
        <strong>{t('changed.title', { file })}</strong>{' '}
        {t('changed.clashes', { count: merge.conflicts.length })}
      </p>
      {merge.kind === 'whole-file' && <p>{t('changed.whole')}</p>}
      <Clashes conflicts={merge.conflicts} choices={choices} onChoose={setChoices} />
      <details>
        <summary>{t('changed.lines')}</summary>
        <LineDiff before={state.text} after={merge.text} />
      </details>
      <p className="row">
        <button type="button" onClick={() => document.merge(t('changed.mergeStep'), choices)}>
          {t(merge.kind === 'whole-file' ? 'changed.takeChosen' : 'changed.merge')}
        </button>
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
