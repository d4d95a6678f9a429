import type { BriefCheck, CheckGroup } from '@parley/report'
import type { ReactNode } from 'react'
import { frame } from '../../frame/frameState.ts'
import { showWhy } from '../../frame/showWhy.ts'
import { type Key, useWords } from '../../languages/words.ts'
import { screenHref } from '../../route/route.ts'
import { inputEntries } from '../../session/inputEntries.ts'
import { useSession } from '../../session/SessionContext.ts'
import { useOpenDocument } from '../../session/session.ts'
import { Says } from '../../widgets/Says.tsx'

const groups: readonly (readonly [CheckGroup, Key])[] = [
  ['misquote', 'brief.misquote'],
  ['missing', 'brief.missing'],
  ['sources', 'brief.sources'],
]

/** What to look at before the page is given away, each with the way to where it is mended. */
export function Checks({ of }: Readonly<{ of: readonly BriefCheck[] }>): ReactNode {
  const { t } = useWords()
  return (
    <section className="card">
      <p className="muted">{t('brief.checksWhy')}</p>
      {of.length === 0 && <p>{t('brief.noChecks')}</p>}
      {groups.map(([group, title]) => {
        const found = of.filter(one => one.group === group)
        if (found.length === 0) return null
        return (
          <div key={group}>
            <h2>{t(title)}</h2>
            <ul className="lines checks">
              {found.map((one, i) => (
                // Checks are never reordered.
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                <li key={i}>
                  <Says of={one.says} /> <Mend at={one.at} />
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </section>
  )
}

/** Which screen a part of the file is changed on. */
const screens: readonly (readonly [begins: string, screen: string, title: Key])[] = [
  ['parties.', 'parties', 'screen.parties'],
  ['if_talks_fail.', 'if-talks-fail', 'screen.ifTalksFail'],
  ['sources', 'evidence', 'screen.evidence'],
  ['schools', 'compare', 'screen.compare'],
  ['signposts', 'over-time', 'screen.overTime'],
]

function Mend({ at }: Readonly<{ at: string }>): ReactNode {
  const { t } = useWords()
  const { given } = useOpenDocument(useSession())
  if (given && inputEntries(given).has(at)) {
    return (
      <button type="button" data-path={at} onClick={() => showWhy(at)}>
        {t('brief.toInput')}
      </button>
    )
  }
  const screen = screens.find(([begins]) => at.startsWith(begins))
  if (screen) {
    const [, key, title] = screen
    return <a href={screenHref(key)}>{t(title)}</a>
  }
  return (
    <button type="button" onClick={() => frame.getState().openSource()}>
      {t('brief.toText')}
    </button>
  )
}
