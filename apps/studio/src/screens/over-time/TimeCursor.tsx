import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { useWords } from '../../languages/words.ts'

/** Where the picture's steps lie, in CSS pixels from the corner of its box. */
type Track = Readonly<{
  left: number
  width: number
  top: number
  height: number
  first: number
  last: number
}>

/**
 * The date under which the dots are counted: one tab stop, arrows a step, Page keys six, Home and End the ends;
 * a press on the picture goes there.
 */
export function TimeCursor({
  from,
  to,
  step,
  label,
  onStep,
}: Readonly<{
  from: number
  to: number
  step: number
  /** What the dots say at the step, for who does not see them. */
  label: string
  onStep: (step: number) => void
}>): ReactNode {
  const { t } = useWords()
  const layer = useRef<HTMLDivElement>(null)
  const [track, setTrack] = useState<Track | null>(null)
  useLayoutEffect(() => {
    const holder = layer.current!.parentElement!
    const find = (): void => setTrack(trackIn(holder))
    find()
    const watcher = new MutationObserver(find)
    watcher.observe(holder.querySelector('.svg')!, { childList: true })
    const sizes = new ResizeObserver(find)
    sizes.observe(holder)
    return () => {
      watcher.disconnect()
      sizes.disconnect()
    }
  }, [])
  const put = (next: number): void => {
    const held = Math.max(from, Math.min(to, next))
    if (held !== step) onStep(held)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = moves[event.key]
    if (move !== undefined) put(step + move)
    else if (event.key === 'Home') put(from)
    else if (event.key === 'End') put(to)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const perStep = track ? track.width / Math.max(1, track.last - track.first) : 0
  return (
    // A press anywhere takes the step next to it; the slider below does the same by keys.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      ref={layer}
      className="time-layer"
      onClick={event => {
        if (!track) return
        const x = event.clientX - layer.current!.getBoundingClientRect().x
        put(track.first + Math.round((x - track.left) / perStep))
      }}
    >
      {track && (
        <div
          className="time-cursor"
          role="slider"
          tabIndex={0}
          aria-label={t('time.cursor')}
          aria-valuemin={from}
          aria-valuemax={to}
          aria-valuenow={step}
          aria-valuetext={label}
          style={{
            left: track.left + (step - track.first) * perStep,
            top: track.top,
            height: track.height,
          }}
          onKeyDown={onKeyDown}
        />
      )}
    </div>
  )
}

const moves: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -6,
  PageUp: 6,
}

function trackIn(holder: HTMLElement): Track | null {
  const drawn = holder.querySelector<SVGRectElement>('rect[data-steps]')
  const svg = drawn?.ownerSVGElement
  if (!drawn || !svg) return null
  const box = holder.getBoundingClientRect()
  const at = svg.getBoundingClientRect()
  // The picture may be shown smaller than it was drawn.
  const scale = at.width / svg.viewBox.baseVal.width
  const side = (name: 'x' | 'y' | 'width' | 'height'): number => drawn[name].baseVal.value * scale
  const [first = 0, last = 0] = drawn.dataset['steps']!.split(' ').map(Number)
  return {
    left: at.x - box.x + side('x'),
    top: at.y - box.y + side('y'),
    width: side('width'),
    height: side('height'),
    first,
    last,
  }
}
