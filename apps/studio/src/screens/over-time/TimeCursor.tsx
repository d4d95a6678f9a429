import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { usePlaceInPicture } from '../../hooks/usePlaceInPicture.ts'
import { useWords } from '../../languages/words.ts'

/**
 * The date under which the dots are counted: one tab stop, arrows a step, Page keys six, Home and End the ends;
 * a press on the picture goes there.
 */
export function TimeCursor({
  first,
  steps,
  from,
  to,
  step,
  label,
  onStep,
}: Readonly<{
  /** The first and the last step of the picture. */
  first: number
  steps: number
  /** Between which the date can be. */
  from: number
  to: number
  step: number
  /** What the dots say at the step, for who does not see them. */
  label: string
  onStep: (step: number) => void
}>): ReactNode {
  const { t } = useWords()
  const layer = useRef<HTMLDivElement>(null)
  const track = usePlaceInPicture(layer, 'rect[data-steps]')
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
  const perStep = track ? track.width / Math.max(1, steps - first) : 0
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
        put(first + Math.round((x - track.left) / perStep))
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
            left: track.left + (step - first) * perStep,
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
