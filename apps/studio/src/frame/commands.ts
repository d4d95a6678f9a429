import type { School } from '@parley/model'
import { en, type Key } from '../languages/en.ts'
import type { Words } from '../languages/words.ts'
import { go, screenHref, setQuery } from '../route/route.ts'
import { screens } from '../screens/registry.ts'
import type { Session } from '../session/session.ts'
import { discardWhatIfs } from '../session/tryValue.ts'
import { settings } from '../settings/settings.ts'
import { frame } from './frameState.ts'
import { sayHowSaved } from './sayHowSaved.ts'

/** Something that can be done from the palette; found by its name in the reader's language or in English. */
export type Command = Readonly<{
  id: string
  name: string
  english: string
  keys: string
  run: () => void
}>

/** Every command there is for the open case. */
export function commands(session: Session, words: Words): readonly Command[] {
  const { t } = words
  const document_ = session.document.state
  const { given } = document_
  const { actions } = session
  const of = (key: Key, keys: string, run: () => void): Command => ({
    id: key,
    name: t(key),
    english: en[key],
    keys,
    run,
  })
  const step = (
    key: Key,
    what: string | null,
    keys: string,
    run: () => void,
  ): readonly Command[] =>
    what === null ? [] : [{ id: key, name: t(key, { what }), english: en[key], keys, run }]
  return [
    ...screens
      .filter(screen => given === null || (screen.isFor?.(given) ?? true))
      .map(screen => of(screen.title, `g ${screen.letter}`, () => visit(screenHref(screen.key)))),
    ...step('command.undo', document_.canUndo, 'Ctrl-Z', () => void actions.undo()),
    ...step('command.redo', document_.canRedo, 'Ctrl-Y', () => void actions.redo()),
    of('command.save', 'Ctrl-S', () => void sayHowSaved(session, words)),
    of('command.share', 'Ctrl-E', () => frame.getState().show('share')),
    of('command.source', 'Ctrl-\\', () => frame.getState().toggleSource()),
    of('command.why', '', () => frame.getState().toggleWhy()),
    of('command.discard', '', () => discardWhatIfs(session)),
    of('command.keys', 'Shift-?', () => frame.getState().show('keys')),
    of('command.library', '', () => go({ kind: 'library' })),
    of('command.print', '', () => globalThis.print()),
    of('command.light', '', () => settings.setState({ theme: 'light' })),
    of('command.dark', '', () => settings.setState({ theme: 'dark' })),
    ...(given?.schools ?? []).map((school: School) => ({
      id: `school.${school.id}`,
      name: t('command.school', { school: school.name }),
      english: school.name,
      keys: '',
      run: () => setQuery({ set: school.id }, 'push'),
    })),
    ...(given && given.schools.length > 0
      ? [of('command.asWritten', '', () => setQuery({ set: '' }, 'push'))]
      : []),
  ]
}

/** Goes to a link of our own. */
export function visit(href: string): void {
  location.hash = href
}
