import type { Case } from '@parley/model'
import { caseChangeLines, say } from '@parley/report'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import type { Step } from '../../document/Step.ts'
import { useAnswerAbout } from '../../engine/useAnswer.ts'
import { LineDiff } from '../../frame/LineDiff.tsx'
import { momentOf } from '../../frame/saveWords.ts'
import { useWords } from '../../languages/words.ts'
import { setQuery, useQuery } from '../../route/route.ts'
import type { Asked } from '../../session/Asked.ts'
import { useSession } from '../../session/SessionContext.ts'
import { useOpenDocument } from '../../session/session.ts'
import { Lines } from '../../widgets/Lines.tsx'
import { Says } from '../../widgets/Says.tsx'
import { Changed, MeasureChoice } from './Changed.tsx'

/** The file as it was before any of its steps, and as it is now: what was done to it and what that did to the verdict. */
export function BetweenVersions({ asked }: Readonly<{ asked: Asked }>): ReactNode {
  const { t, tag } = useWords()
  const session = useSession()
  const { text } = useOpenDocument(session)
  const { steps } = session.document
  const named = useQuery('before')
  const step = steps.find(of => String(of.since) === named) ?? steps[0]
  const version = useVersion(step, text)
  if (!step) return <p className="card">{t('compare.noSteps')}</p>
  return (
    <>
      <div className="row pick">
        <label className="row">
          {t('compare.before')}
          <select value={step.since} onChange={event => setQuery({ before: event.target.value })}>
            {[...steps].reverse().map(of => (
              <option key={of.since} value={of.since}>
                {t('compare.beforeStep', { time: momentOf(of.since, tag), step: of.name })}
              </option>
            ))}
          </select>
        </label>
        <MeasureChoice />
      </div>
      {version === null && <p className="muted card">{t('compare.changing')}</p>}
      {version?.given === null && <p className="card">{t('compare.noCaseThen')}</p>}
      {version?.given && (
        <Versions asked={asked} earlier={version.given} before={version.text} after={text} />
      )}
    </>
  )
}

function Versions({
  asked,
  earlier,
  before,
  after,
}: Readonly<{ asked: Asked; earlier: Case; before: string; after: string }>): ReactNode {
  const { t, manner } = useWords()
  const { written } = asked
  const isIn = (given: Case): boolean => given.schools.some(of => of.id === asked.school)
  const school = isIn(earlier) && isIn(written) ? asked.school : null
  const about = useMemo(
    (): Asked => ({ given: earlier, written: earlier, school, changed: [] }),
    [earlier, school],
  )
  const between = { kind: 'versions', to: written, school } as const
  const shown = useAnswerAbout(about, 'change', { between })
  const pair = { from: earlier, to: written }
  const lines = caseChangeLines(pair, manner)
  return (
    <>
      <Changed shown={shown} pairOf={() => pair} />
      <section className="card">
        <h2>
          <Says of={say(manner.language, 'label.whatChanged')} />
        </h2>
        <Lines of={lines.map(of => of.phrase)} />
        <details>
          <summary>{t('compare.text')}</summary>
          <LineDiff before={before} after={after} />
        </details>
      </section>
    </>
  )
}

type Version = Readonly<{ text: string; given: Case | null }>

/** The text before a step, and the case it was; null while it is being read. */
function useVersion(step: Step | undefined, now: string): Version | null {
  const { document } = useSession()
  const [version, setVersion] = useState<(Version & Readonly<{ step: Step }>) | null>(null)
  // What stands before a step is another text when the step is, or what was done since.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    let isWanted = true
    if (step)
      void document.before(step).then(found => {
        if (isWanted && found)
          setVersion(last => (last?.text === found.text ? last : { step, ...found }))
      })
    return () => {
      isWanted = false
    }
  }, [document, step, now])
  return version
}
