import type { Spread } from '@parley/model'
import { quantity, rangeBeside } from '@parley/report'
import type { ReactNode } from 'react'
import { useWords } from '../languages/words.ts'
import { Says } from './Says.tsx'

/** A value with its range on a scale shared by the row: numbers in words, and where they lie. Left is low whatever the direction. */
export function RangeBar({
  of,
  unit,
  scale,
}: Readonly<{ of: Spread; unit: string; scale: readonly [low: number, high: number] }>): ReactNode {
  const { manner } = useWords()
  const [from, to] = scale
  const at = (value: number): string => `${((value - from) / (to - from || 1)) * 100}%`
  return (
    <span className="range">
      <span className="range-track" dir="ltr" aria-hidden="true">
        <span
          className="range-band"
          style={{ insetInlineStart: at(of.low), width: `calc(${at(of.high)} - ${at(of.low)})` }}
        />
        <span className="range-median" style={{ insetInlineStart: at(of.median) }} />
      </span>
      <span>
        <Says of={quantity(manner.language, of.median, unit)} />
        {of.low < of.high && (
          <span className="muted">
            {' ('}
            <Says of={rangeBeside(manner.language, of.low, of.high, unit)} />)
          </span>
        )}
      </span>
    </span>
  )
}
