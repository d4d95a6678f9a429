import type { DriverOutput, ThresholdMap } from '@parley/model'
import { chancePhrase, quantity } from '@parley/report'
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { usePlaceInPicture } from '../../hooks/usePlaceInPicture.ts'
import { useThrottled } from '../../hooks/useThrottled.ts'
import { useWords } from '../../languages/words.ts'
import { useSession } from '../../session/SessionContext.ts'
import { tryValue } from '../../session/tryValue.ts'

/** Milliseconds between two readings said aloud. */
const QUIET = 500

/**
 * A probe on the grid of the map: arrows go from value to value, the reading is said as it goes, Enter takes
 * both values as a what-if. A press on the map takes the point of the grid next to it.
 */
export function MapProbe({
  map,
  output,
  name,
}: Readonly<{
  map: ThresholdMap
  output: DriverOutput
  name: (path: string) => string
}>): ReactNode {
  const { t, manner } = useWords()
  const { language } = manner
  const session = useSession()
  const layer = useRef<HTMLDivElement>(null)
  const place = usePlaceInPicture(layer, 'rect[data-map]')
  const { x, y, chances } = map
  const [[column, row], setAt] = useState<readonly [number, number]>(() => [
    nearest(x.values, map.current.x),
    nearest(y.values, map.current.y),
  ])
  const c = Math.min(column, x.values.length - 1)
  const r = Math.min(row, y.values.length - 1)
  const reading = t('drivers.probe', {
    x: name(x.path),
    xAt: quantity(language, x.values[c]!, x.unit),
    y: name(y.path),
    yAt: quantity(language, y.values[r]!, y.unit),
    output,
    chance: chancePhrase(manner, chances[r]![c]!),
  })
  const said = useThrottled(reading, QUIET)
  const put = (toColumn: number, toRow: number): void =>
    setAt([
      Math.max(0, Math.min(x.values.length - 1, toColumn)),
      Math.max(0, Math.min(y.values.length - 1, toRow)),
    ])
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key]
    if (step) put(c + step[0], r + step[1])
    else if (event.key === 'Enter') {
      tryValue(session, x.path, x.values[c]!, x.unit)
      tryValue(session, y.path, y.values[r]!, y.unit)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  const share = (values: readonly number[], value: number): number =>
    (value - values[0]!) / (values.at(-1)! - values[0]! || 1)
  return (
    <>
      {/* A press anywhere takes the point next to it; the button in it does the same by keys. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      <div
        ref={layer}
        className="map-layer"
        onClick={event => {
          if (!place || event.target !== layer.current) return
          const box = layer.current.getBoundingClientRect()
          const across = (event.clientX - box.x - place.left) / place.width
          const up = 1 - (event.clientY - box.y - place.top) / place.height
          const at = (values: readonly number[], of: number): number =>
            nearest(values, values[0]! + of * (values.at(-1)! - values[0]!))
          put(at(x.values, across), at(y.values, up))
        }}
      >
        {place && (
          <button
            type="button"
            className="probe"
            style={{
              left: place.left + share(x.values, x.values[c]!) * place.width,
              top: place.top + (1 - share(y.values, y.values[r]!)) * place.height,
            }}
            aria-label={reading}
            title={t('drivers.probeKeys')}
            onKeyDown={onKeyDown}
          />
        )}
      </div>
      <p className="probe-reading" aria-live="polite">
        {said}
      </p>
    </>
  )
}

function nearest(values: readonly number[], to: number): number {
  return values.reduce(
    (best, value, i) => (Math.abs(value - to) < Math.abs(values[best]! - to) ? i : best),
    0,
  )
}

const steps: Readonly<Record<string, readonly [columns: number, rows: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}
