import type { PanelView } from '@parley/charts'
import type { Case, DealLabel, DealsAnswer } from '@parley/model'
import { dealPhrase, dealSeen, toText } from '@parley/report'
import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react'
import { frame } from '../../frame/frameState.ts'
import { type LaidOut, useLaidOut } from '../../hooks/useLaidOut.ts'
import { useWords } from '../../languages/words.ts'
import { setQuery, useQuery } from '../../route/route.ts'
import { nearestIn, nearestTo, type Point, type Way } from './points.ts'

/** How near a press has to be to a dot, in CSS pixels. */
const REACH = 24

/**
 * What can be done with the dots of the planes: one tab stop, arrows to the nearest deal that way, F along the frontier,
 * B to the best, PageDown through all of them, Enter for the deal's card. The deal that is marked is marked in every panel.
 */
export function DealLayer({
  answer,
  given,
  views,
}: Readonly<{ answer: DealsAnswer; given: Case; views: readonly PanelView[] }>): ReactNode {
  const { t, manner } = useWords()
  const layer = useRef<HTMLDivElement>(null)
  const laidOut = useLaidOut(layer)
  const points = useMemo(() => (laidOut ? pointsIn(laidOut) : []), [laidOut])
  const [panel, setPanel] = useState(0)
  const selected = useQuery('sel')

  const view = answer.views.find(of => of.view === views[panel]) ?? answer.views[0]!
  const best = view.rows[0]?.deal.id ?? ''
  const isChosen = selected.startsWith('deal:')
  const chosen = isChosen ? selected.slice('deal:'.length) : ''
  // Of thousands of deals only the frontier's have a dot: the best need not be among them.
  const known =
    [chosen, best].find(deal => points.some(of => of.deal === deal)) ?? points[0]?.deal ?? best
  const active = points.find(of => of.deal === known && of.panel === panel)
  const label = useMemo(() => {
    const isKnown = (of: Readonly<{ deal: DealLabel }>): boolean => of.deal.id === known
    const found = view.rows.find(isKnown) ?? view.frontier.find(isKnown)
    if (!found) return ''
    const told = dealSeen(given, answer, known, manner).map(toText)
    return [toText(dealPhrase(given, manner.language, found.deal)), ...told].join('. ')
  }, [view, known, given, answer, manner])

  const choose = (deal: string | undefined): void => {
    if (deal) setQuery({ sel: `deal:${deal}` })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const way = ways[event.key]
    const isShown = new Set(points.map(of => of.deal))
    const frontier = view.rows
      .filter(row => row.isOnFrontier && isShown.has(row.deal.id))
      .map(row => row.deal.id)
    if (way && active) choose(nearestIn(points, active, way)?.deal)
    else if (event.key === 'f' || event.key === 'F') {
      const at = frontier.indexOf(known)
      const step = event.shiftKey ? -1 : 1
      choose(frontier[(at + step + frontier.length) % frontier.length])
    } else if (event.key === 'PageDown' || event.key === 'PageUp') {
      const at = view.rows.findIndex(row => row.deal.id === known)
      choose(view.rows[at + (event.key === 'PageDown' ? 1 : -1)]?.deal.id)
    } else if (event.key === 'b' || event.key === 'B') choose(best)
    else if (event.key === ']' || event.key === '[') {
      const step = event.key === ']' ? 1 : -1
      setPanel((panel + step + views.length) % views.length)
    } else if (event.key === 'Enter') {
      choose(known)
      frame.getState().openWhy()
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    // A press anywhere takes the dot next to it; the button below does the same by keys.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      ref={layer}
      className="deal-layer"
      onClick={event => {
        const box = layer.current!.getBoundingClientRect()
        const near = nearestTo(points, event.clientX - box.x, event.clientY - box.y, REACH)
        if (!near) return
        setPanel(near.panel)
        choose(near.deal)
        frame.getState().openWhy()
      }}
    >
      {points
        .filter(of => of.deal === known && isChosen)
        .map(of => (
          <span
            key={of.panel}
            className="ring"
            style={{ left: of.x, top: of.y }}
            aria-hidden="true"
          />
        ))}
      {active && (
        <button
          type="button"
          className="dot-button"
          style={{ left: active.x, top: active.y }}
          aria-label={label}
          title={t('deals.keys')}
          onKeyDown={onKeyDown}
        />
      )}
      <p className="sr-live" aria-live="polite">
        {isChosen ? label : ''}
      </p>
    </div>
  )
}

const ways: Readonly<Record<string, Way>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/**
 * The dots as they lie on the page; panels follow each other in the picture, each a group of its own. Where a dot is drawn is
 * written in the picture: nothing has to be laid out for it.
 */
function pointsIn({ svg, left, top, scale }: LaidOut): readonly Point[] {
  return [...svg.querySelectorAll(':scope > g:has(polyline[data-deals])')].flatMap((group, panel) =>
    [...group.querySelectorAll<SVGPolylineElement>('polyline[data-deals]')].flatMap(line =>
      line.dataset['deals']!.split(' ').map((deal, i) => {
        const { x, y } = line.points[i]!
        return { deal, panel, x: left + x * scale, y: top + y * scale }
      }),
    ),
  )
}
