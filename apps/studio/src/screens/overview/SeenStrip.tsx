import { miniPlane, sharedDomains } from '@parley/charts'
import { labelledReadings, toText } from '@parley/report'
import type { ReactNode } from 'react'
import { useAnswer } from '../../engine/useAnswer.ts'
import { useWords } from '../../languages/words.ts'
import { screenHref } from '../../route/route.ts'
import { Failed } from '../../widgets/Failed.tsx'
import { gathered } from '../../widgets/gathered.ts'
import { Svg } from '../../widgets/Picture.tsx'
import { Says } from '../../widgets/Says.tsx'
import { useFigureOptions } from '../../widgets/useFigureOptions.ts'

/**
 * As many deals as a small picture shows; more would have to be carried over from the worker on every change. Of so many
 * draws that a dot, which is a median, is off by a fraction of its own width.
 */
const smallAsk = { limit: 150, referencePoints: false, draws: 2_000 } as const

/** As it is, and as each side sees it: small deal spaces on one scale, with the verdict of each in words. */
export function SeenStrip(): ReactNode {
  const { t, manner } = useWords()
  const verdict = useAnswer('verdict', {})
  const deals = useAnswer('deals', smallAsk)
  const options = useFigureOptions()
  const { answer, asked } = verdict
  if (!answer || !asked) return null
  const { shown: readings, rest } = gathered(
    labelledReadings(asked.given, answer, manner).filter(of => of.of !== 'recognised'),
  )
  const viewOf = (of: string) =>
    deals.answer?.deciders.length === 2
      ? deals.answer.views.find(view => view.view === (of === 'exists' ? 'analyst' : of))
      : undefined
  const views = readings.flatMap(({ of }) => viewOf(of) ?? [])
  const deciders = deals.answer?.deciders ?? []
  const domains = views.length > 0 ? sharedDomains(views, deciders) : undefined
  return (
    <>
      <Failed of={deals} />
      <ul className="seen-strip" aria-label={t('overview.seen')}>
        {readings.map(reading => {
          const view = viewOf(reading.of)
          const title = reading.of === 'exists' ? t('view.analyst') : toText(reading.label)
          return (
            <li key={reading.of}>
              <a
                href={screenHref('deal-space', {
                  view: reading.of === 'exists' ? 'analyst' : reading.of,
                })}
                data-hollow={reading.isHollow ? 'yes' : 'no'}
              >
                {view && domains && view.rows.length > 0 && (
                  <Svg
                    markup={miniPlane(view, {
                      ...options,
                      idPrefix: `${options.idPrefix}${reading.of}`.replace(/[^\w-]/g, '-'),
                      deciders,
                      domains,
                      width: 120,
                      title,
                      description: toText(reading.chance),
                    })}
                  />
                )}
                <span className="seen-title">{title}</span>
                <span className="seen-chance">
                  <Says of={reading.chance} />
                </span>
              </a>
            </li>
          )
        })}
        {rest > 0 && (
          <li>
            <a href={screenHref('who-believes-what')} data-hollow="yes">
              <span className="seen-title">{t('top.unmodelled', { count: rest })}</span>
            </a>
          </li>
        )}
      </ul>
    </>
  )
}
