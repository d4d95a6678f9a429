import { thresholdMap } from '@parley/charts'
import type { DriverOutput, ThresholdAxis } from '@parley/model'
import { inputPhrase, say, thresholdSentences, toText } from '@parley/report'
import type { ReactNode } from 'react'
import { useAnswer } from '../../engine/useAnswer.ts'
import { useWords } from '../../languages/words.ts'
import { setQuery, useQuery } from '../../route/route.ts'
import { Awaited } from '../../widgets/Awaited.tsx'
import { Failed } from '../../widgets/Failed.tsx'
import { Figure } from '../../widgets/Figure.tsx'
import { Lines } from '../../widgets/Lines.tsx'
import { MapProbe } from './MapProbe.tsx'
import { mapTable } from './mapTable.tsx'

/** Values of each input. */
const GRID = 9

/**
 * The chance over two inputs, the line where the verdict turns, and a probe that reads it.
 *
 * Of the case as it is written: what is tried on the map would take its own two inputs off it.
 */
export function MapOfTwo({ output }: Readonly<{ output: DriverOutput }>): ReactNode {
  const words = useWords()
  const { t, phrase, manner } = words
  const { language } = manner
  const [x, y] = [useQuery('x'), useQuery('y')]
  const drivers = useAnswer('drivers', { output }, 'written')
  const ranged = (drivers.answer?.drivers ?? []).filter(of => of.value.low < of.value.high)
  const isPath = (path: string): boolean => ranged.some(of => of.path === path)
  const paths = isPath(x) && isPath(y) && x !== y ? ([x, y] as const) : null
  const shown = useAnswer('thresholdMap', { output, paths, grid: GRID }, 'written')
  const { answer, asked, failure } = shown
  if (failure) return <Failed of={shown} />
  if (!answer || !asked) return <Awaited of={shown} words="drivers.mapping" />
  const { given } = asked
  const sentences = thresholdSentences(given, answer, manner)
  const { map } = answer
  if (!map) return <Lines of={sentences} />
  const name = (path: string): string =>
    toText(language.sentenceStart(inputPhrase(given, language, path)))
  const pick = (axis: 'x' | 'y', path: string): void => {
    const other = axis === 'x' ? map.y.path : map.x.path
    // Taking what the other has swaps the two.
    const rest = path === other ? map[axis].path : other
    setQuery(axis === 'x' ? { x: path, y: rest } : { x: rest, y: path })
  }
  return (
    <>
      <div className="row pick">
        {(['x', 'y'] as const).map(axis => (
          <label key={axis} className="row">
            <span>{t(`drivers.${axis}`)}</span>
            <select value={map[axis].path} onChange={event => pick(axis, event.target.value)}>
              {ranged.map(of => (
                <option key={of.path} value={of.path}>
                  {name(of.path)}
                </option>
              ))}
            </select>
          </label>
        ))}
        <button type="button" onClick={() => setQuery({ x: map.y.path, y: map.x.path })}>
          {t('drivers.swap')}
        </button>
      </div>
      <Figure
        name="threshold-map"
        title={sentences[1] ?? language.sentenceStart(say(language, 'threshold.title', { output }))}
        reading={phrase('drivers.mapReading')}
        shown={shown}
        run={answer.run}
        table={mapTable(map, words, name)}
        overlay={
          <MapProbe key={`${map.x.path} ${map.y.path}`} map={map} output={output} name={name} />
        }
        draw={options =>
          thresholdMap(answer, {
            ...options,
            width: Math.min(options.width ?? 720, 720),
            isAddressable: true,
            nameOf: (axis: ThresholdAxis) => name(axis.path),
          })
        }
      />
      <Lines of={sentences} />
    </>
  )
}
