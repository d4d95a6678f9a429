import { catalogue } from 'virtual:catalogue'
import { type TemplateName, templateNames, templateSummaries, templateText } from '@parley/casefile'
import { type ReactNode, useRef, useState } from 'react'
import { SettingsMenu } from '../frame/SettingsMenu.tsx'
import { useWords } from '../languages/words.ts'
import { go, hashOf } from '../route/route.ts'
import { openText } from '../session/session.ts'

const first = 'ukraine-2023'

/** Where one comes in: three doors, then the cases that come with Parley. */
export default function Library(): ReactNode {
  const { t } = useWords()
  const picker = useRef<HTMLInputElement>(null)
  const [trouble, setTrouble] = useState('')
  const openFile = async (file: File | undefined): Promise<void> => {
    if (!file) return
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
      enter(openText(`file-${file.name}`, file.name, text).id)
    } catch {
      setTrouble(t('library.notText', { file: file.name }))
    }
  }
  const newCase = (name: TemplateName): void => {
    const today = new Date().toISOString().slice(0, 10)
    enter(openText(`new-${name}`, `${name}.yaml`, templateText(name, today)).id)
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
          <details className="door">
            <summary>
              <strong>{t('library.new')}</strong>
              <span>{t('library.newWhy')}</span>
            </summary>
            <ul className="plain">
              {templateNames.map(name => (
                <li key={name}>
                  <button type="button" onClick={() => newCase(name)}>
                    {templateSummaries[name]}
                  </button>
                </li>
              ))}
            </ul>
          </details>
          <button type="button" className="door" onClick={() => picker.current?.click()}>
            <strong>{t('library.open')}</strong>
            <span>{t('library.openWhy')}</span>
          </button>
          <input
            ref={picker}
            type="file"
            accept=".yaml,.yml,text/yaml"
            className="hidden"
            tabIndex={-1}
            aria-hidden="true"
            onChange={event => void openFile(event.target.files?.[0])}
          />
        </div>
        {trouble !== '' && <p role="alert">{trouble}</p>}
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
