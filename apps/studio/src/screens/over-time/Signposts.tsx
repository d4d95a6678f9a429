import type { TimelineAnswer } from '@parley/model'
import { formatDate, quantity, say, toText } from '@parley/report'
import type { ReactNode } from 'react'
import { useWords } from '../../languages/words.ts'
import { setQuery, useQuery } from '../../route/route.ts'
import { useSession } from '../../session/SessionContext.ts'
import { DataTable } from '../../widgets/DataTable.tsx'
import { Says } from '../../widgets/Says.tsx'

/** What to watch, by when, how it stands as known now or on the date of the case, and what it would do. */
export function Signposts({ answer }: Readonly<{ answer: TimelineAnswer }>): ReactNode {
  const { t, manner } = useWords()
  const { language } = manner
  const session = useSession()
  const isThen = useQuery('known') === 'then'
  const { signposts } = answer
  const add = (): void => {
    const signpost = {
      name: t('time.newSignpost'),
      how: t('time.newSignpostHow'),
      by: answer.dates.at(-1)!.padEnd(10, '-01'),
    }
    const id = `signpost-${signposts.length + 1}`
    void session.actions.apply(t('time.addSignpostStep'), ['addSignpost', id, signpost])
  }
  return (
    <section className="card">
      <h2>
        <Says of={say(language, 'label.signposts')} />
      </h2>
      {signposts.length === 0 ? (
        <p>
          {t('time.noSignposts')}{' '}
          <button type="button" onClick={add}>
            {t('time.addSignpost')}
          </button>
        </p>
      ) : (
        <>
          <fieldset className="views">
            <legend>{t('time.known')}</legend>
            <button type="button" aria-pressed={!isThen} onClick={() => setQuery({ known: '' })}>
              {t('time.knownNow')}
            </button>
            <button type="button" aria-pressed={isThen} onClick={() => setQuery({ known: 'then' })}>
              {t('time.knownThen', { date: formatDate(language, answer.run.asOf) })}
            </button>
          </fieldset>
          <DataTable
            caption={toText(say(language, 'label.signposts'))}
            of={{
              columns: heads.map(head => ({ name: toText(say(language, head)) })),
              rows: signposts.map(post => {
                const status = isThen ? post.statusThen : post.statusNow
                const value = isThen ? post.valueThen : post.valueNow
                return {
                  key: post.id,
                  cells: [
                    {
                      shown: (
                        <>
                          <bdi>{post.name}</bdi>
                          <span className="muted how">
                            <bdi>{post.how}</bdi>
                          </span>
                        </>
                      ),
                      value: post.name,
                    },
                    { shown: formatDate(language, post.by), value: post.by },
                    {
                      shown: (
                        <span className="status">
                          <span aria-hidden="true">{statusSigns[status]} </span>
                          <Says of={say(language, 'time.status', { status })} />
                        </span>
                      ),
                      value: status,
                    },
                    {
                      shown: value !== null && <Says of={quantity(language, value, post.unit)} />,
                      value,
                    },
                    { shown: <bdi>{post.effect}</bdi>, value: post.effect },
                  ],
                }
              }),
            }}
          />
        </>
      )}
    </section>
  )
}

const heads = [
  'label.signpost',
  'label.by',
  'label.status',
  'label.latest',
  'label.effect',
] as const

/** Beside the word, never instead of it. */
const statusSigns = { met: '●', failed: '×', 'not-yet': '○', unknown: '?' } as const
