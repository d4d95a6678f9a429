import type { ReactNode } from 'react'
import { useWords } from '../languages/words.ts'
import { type Settings, settings, useSettings } from '../settings/settings.ts'

/** Language, colours, direction and shortcuts, in a fold that opens in place. */
export function SettingsMenu(): ReactNode {
  const { t } = useWords()
  const now = useSettings()
  return (
    <details className="menu">
      <summary>{t('settings.title')}</summary>
      <div className="menu-body">
        <Choice
          name={t('settings.language')}
          value={now.language}
          options={[
            ['en', 'English'],
            ['uk', 'Українська'],
          ]}
          onChange={language => settings.setState({ language })}
        />
        <Choice
          name={t('settings.theme')}
          value={now.theme}
          options={[
            ['auto', t('settings.auto')],
            ['light', t('settings.light')],
            ['dark', t('settings.dark')],
          ]}
          onChange={theme => settings.setState({ theme })}
        />
        <Choice
          name={t('settings.direction')}
          value={now.direction}
          options={[
            ['auto', t('settings.byLanguage')],
            ['ltr', t('settings.ltr')],
            ['rtl', t('settings.rtl')],
          ]}
          onChange={direction => settings.setState({ direction })}
        />
        <label className="check">
          <input
            type="checkbox"
            checked={now.singleKeys}
            onChange={event => settings.setState({ singleKeys: event.target.checked })}
          />
          {t('settings.singleKeys')}
        </label>
        <p className="muted">{t('settings.local')}</p>
      </div>
    </details>
  )
}

function Choice<V extends Settings['language' | 'theme' | 'direction']>({
  name,
  value,
  options,
  onChange,
}: Readonly<{
  name: string
  value: V
  options: readonly (readonly [V, string])[]
  onChange: (value: V) => void
}>): ReactNode {
  return (
    <label className="choice">
      {name}
      <select value={value} onChange={event => onChange(event.target.value as V)}>
        {options.map(([of, label]) => (
          <option key={of} value={of}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}
