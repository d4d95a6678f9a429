import { catalogue } from 'virtual:catalogue'
import { type TemplateName, templateNames, templateSummaries, templateText } from '@parley/casefile'
import { type ReactNode, useRef } from 'react'
import type { FileHandle } from '../files/fileHome.ts'
import { SettingsMenu } from '../frame/SettingsMenu.tsx'
import { useWords } from '../languages/words.ts'
import { go, hashOf } from '../route/route.ts'
import { newCase, openHandle } from '../session/openCase.ts'
import { OwnCases } from './OwnCases.tsx'

const first = 'ukraine-2023'

/** Browsers that let a page write into the file that was picked. */
type Picker = Readonly<{
  showOpenFilePicker?: (options: object) => Promise<readonly FileHandle[]>
}>

/** What a file picker offers: cases, scenarios of other programs, tables. */
const endings = ['.yaml', '.yml', '.json', '.xml', '.csv', '.tsv', '.txt']
const pickable = [{ accept: { 'text/plain': endings } }]

/** Where one comes in: three doors, then the cases that come with Parley. */
export default function Library(): ReactNode {
  const { t } = useWords()
  const picker = useRef<HTMLInputElement>(null)
  /** A case is opened, a table fills the page that takes tables, and anything else says what it seems to be. */
  const openFiles = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return
    const { readFiles } = await import('../foreign/readFiles.ts')
    const where = await readFiles(files)
    if (where.kind === 'case') enter(await newCase(where.name, where.text))
    else go({ kind: where.kind })
  }
  const pick = async (): Promise<void> => {
    const { showOpenFilePicker } = globalThis as Picker
    if (!showOpenFilePicker) {
      picker.current?.click()
      return
    }
    try {
      const handles = await showOpenFilePicker({ multiple: true, types: pickable })
      const files = await Promise.all(handles.map(of => of.getFile()))
      const [handle] = handles
      const { readFiles } = await import('../foreign/readFiles.ts')
      const where = await readFiles(files)
      // A case is written where it was picked.
      if (where.kind === 'case' && handle) enter(await openHandle(handle))
      else if (where.kind !== 'case') go({ kind: where.kind })
    } catch {
      // Nothing was picked.
    }
  }
  const begin = async (name: TemplateName): Promise<void> => {
    const today = new Date().toISOString().slice(0, 10)
    enter(await newCase(`${name}.yaml`, templateText(name, today)))
  }
  return (
    <div className="library">
      <header className="library-head">
        <h1>Parley</h1>
        <SettingsMenu />
      </header>
      <main>
        <p className="lead">{t('library.lead')}</p>
        <div className="doors">
          <a
            className="door"
            href={hashOf({ kind: 'case', id: first, screen: 'overview', query: {} })}
          >
            <strong>{t('library.sample')}</strong>
            <span>{t('library.sampleWhy')}</span>
          </a>
          <a className="door" href={hashOf({ kind: 'new', page: 0 })}>
            <strong>{t('library.new')}</strong>
            <span>{t('library.newWhy')}</span>
          </a>
          <button type="button" className="door" onClick={() => void pick()}>
            <strong>{t('library.open')}</strong>
            <span>{t('library.openWhy')}</span>
          </button>
          <input
            ref={picker}
            type="file"
            accept={endings.join(',')}
            multiple
            className="hidden"
            tabIndex={-1}
            aria-hidden="true"
            onChange={event => void openFiles([...(event.target.files ?? [])])}
          />
        </div>
        <p>
          <a href={hashOf({ kind: 'table' })}>{t('library.table')}</a>
        </p>
        <details className="more-ways">
          <summary>{t('library.templates')}</summary>
          <ul className="plain">
            {templateNames.map(name => (
              <li key={name}>
                <button type="button" onClick={() => void begin(name)}>
                  {templateSummaries[name]}
                </button>
              </li>
            ))}
          </ul>
        </details>
        <OwnCases />
        <h2>{t('library.samples')}</h2>
        <ul className="cards">
          {catalogue.map(({ entry }) => (
            <li key={entry.id} className="card">
              <h3>
                <a href={hashOf({ kind: 'case', id: entry.id, screen: 'overview', query: {} })}>
                  <bdi>{entry.title}</bdi>
                </a>
              </h3>
              <p>
                <bdi>{entry.shows}</bdi>
              </p>
              <p className="muted">
                <bdi>{entry.source}</bdi>
              </p>
            </li>
          ))}
        </ul>
        <p className="muted">{t('library.local')}</p>
      </main>
    </div>
  )
}

function enter(id: string): void {
  go({ kind: 'case', id, screen: 'overview', query: {} })
}
