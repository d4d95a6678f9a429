import { type Accessible, type Drawing, type FigureOptions, whole } from '@parley/charts'
import type { Run } from '@parley/model'
import { certainRunLine, formatDate, type Phrase, runLine, toText } from '@parley/report'
import { type ReactNode, useCallback, useId, useState } from 'react'
import { useWords } from '../languages/words.ts'
import { DataTable, type TableData } from './DataTable.tsx'
import { FigureMenu } from './FigureMenu.tsx'
import { Picture } from './Picture.tsx'
import { Says } from './Says.tsx'
import { type OnItsWay, Updating } from './Updating.tsx'
import { useFigureOptions } from './useFigureOptions.ts'

/**
 * A chart with its six parts: the finding as a title, how to read it, the picture, the same as a table, what it
 * was computed from, and a menu to take it along.
 */
export function Figure({
  name,
  title,
  reading,
  draw,
  table,
  shown,
  run,
  overlay,
  isCertain = false,
  level = 2,
  minimum,
}: Readonly<{
  /** Begins the names of files: `deal-space`. */
  name: string
  /** The finding. */
  title: Phrase
  /** One line on how to read it. */
  reading: Phrase
  draw: (options: FigureOptions & Accessible) => string | Drawing
  table: TableData
  /** What it is drawn from; null where that is not on its way any more. */
  shown: OnItsWay | null
  run: Run
  /** Nothing in it was drawn at random, so that neither draws nor an error of them are named. */
  isCertain?: boolean
  /** What is interactive, in the box of the picture. */
  overlay?: ReactNode
  level?: 2 | 3
  minimum?: number
}>): ReactNode {
  const { t, manner } = useWords()
  const options = useFigureOptions()
  const ran = isCertain ? certainRunLine(run, manner) : runLine(run, manner)
  const id = useId()
  const [isTable, setIsTable] = useState(false)
  const words = { title: toText(title), description: toText(reading) }
  const drawn = useCallback(
    (width: number): string | Drawing =>
      draw({ ...options, title: words.title, description: words.description, width }),
    [draw, options, words.title, words.description],
  )
  const footer = [
    t('figure.footer', {
      title: run.title,
      date: formatDate(manner.language, run.asOf),
      hash: run.inputsHash.slice(0, 8),
    }),
    toText(ran),
    t('figure.guard'),
  ]
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section
      className="figure"
      aria-labelledby={id}
      onKeyDown={event => {
        if (event.key === 't' && !(event.target instanceof HTMLInputElement)) setIsTable(!isTable)
      }}
    >
      <Heading id={id}>
        <Says of={title} />
      </Heading>
      <p className="muted">
        <Says of={reading} />
      </p>
      {isTable ? (
        <DataTable caption={words.title} of={table} />
      ) : (
        <Picture {...(minimum === undefined ? {} : { minimum })} draw={drawn}>
          {overlay}
        </Picture>
      )}
      <footer className="figure-foot">
        <span className="muted">
          <Says of={ran} /> {shown && <Updating of={shown} />}
        </span>
        <span className="row">
          <button type="button" aria-pressed={isTable} onClick={() => setIsTable(!isTable)}>
            {t('figure.table')}
          </button>
          <FigureMenu
            name={name}
            sentence={words.title}
            table={table}
            picture={() =>
              whole(
                draw({
                  ...options,
                  ...words,
                  idPrefix: `${options.idPrefix}x`,
                  width: 900,
                  theme: 'light',
                  heading: words.title,
                  reading: words.description,
                  footer,
                }),
              )
            }
          />
        </span>
      </footer>
    </section>
  )
}
