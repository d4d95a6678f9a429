import type { ReactNode } from 'react'
import { type Key, useWords } from '../languages/words.ts'
import { screens } from '../screens/registry.ts'
import { ModalDialog } from '../widgets/ModalDialog.tsx'
import { useFrame } from './frameState.ts'

const rows: readonly (readonly [string, Key])[] = [
  ['Ctrl-K', 'keys.palette'],
  ['?', 'keys.why'],
  ['.', 'keys.whatIf'],
  [', ;', 'keys.school'],
  ['/', 'keys.search'],
  ['[ ]', 'keys.item'],
  ['Ctrl-Z, Ctrl-Y', 'keys.undo'],
  ['Ctrl-S', 'keys.save'],
  ['Ctrl-E', 'keys.share'],
  ['Ctrl-\\', 'keys.source'],
  ['F6', 'keys.regions'],
  ['Esc', 'keys.close'],
  ['Shift-?', 'keys.sheet'],
  ['T', 'keys.table'],
]

/** Every shortcut on one sheet, which prints. */
export default function CheatSheet(): ReactNode {
  const { t } = useWords()
  const { show } = useFrame()
  return (
    <ModalDialog title={t('keys.title')} onClose={() => show(null)}>
      <table className="keys">
        <tbody>
          {rows.map(([keys, name]) => (
            <tr key={keys}>
              <th scope="row">
                <kbd>{keys}</kbd>
              </th>
              <td>{t(name)}</td>
            </tr>
          ))}
          {screens.map(screen => (
            <tr key={screen.key}>
              <th scope="row">
                <kbd>g {screen.letter}</kbd>
              </th>
              <td>{t(screen.title)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="muted">{t('keys.off')}</p>
    </ModalDialog>
  )
}
