import { lazy, type ReactNode, Suspense } from 'react'
import { useWords } from '../languages/words.ts'
import { useQuery } from '../route/route.ts'
import { useSession } from '../session/SessionContext.ts'
import { useOpenDocument } from '../session/session.ts'
import { nextTask } from '../widgets/nextTask.ts'
import { Diagnostics } from './Diagnostics.tsx'
import { useFrame } from './frameState.ts'

/** Its libraries one after the other: started together they hold the page up for longer than a frame. */
const SourceEditor = lazy(async () => {
  await import('@codemirror/state')
  await nextTask()
  await import('@codemirror/view')
  await nextTask()
  await import('@codemirror/lang-yaml')
  await nextTask()
  await import('codemirror')
  await nextTask()
  return import('./SourceEditor.tsx')
})

/** The case as the text it is. What is written here is on the screens at once, and the other way round. */
export function SourceDrawer(): ReactNode {
  const { t } = useWords()
  const session = useSession()
  const document_ = useOpenDocument(session)
  const { toggleSource } = useFrame()
  const selected = useQuery('sel')
  const span = document_.text === document_.goodText ? document_.spans.get(selected) : undefined
  return (
    <section className="source" data-region="source" aria-label={t('region.source')} tabIndex={-1}>
      <div className="panel-head">
        <h2>
          <bdi>{document_.name}</bdi>
        </h2>
        <button type="button" className="quiet" onClick={toggleSource}>
          {t('close')}
        </button>
      </div>
      <Suspense fallback={<p className="muted">{t('frame.loading')}</p>}>
        <SourceEditor
          text={document_.text}
          newest={() => session.document.state.text}
          diagnostics={document_.diagnostics}
          reveal={span ?? null}
          label={t('source.label', { file: document_.name })}
          onText={text => session.actions.type(t('edit.typed'), text)}
        />
      </Suspense>
      <Diagnostics />
    </section>
  )
}
