import { useEffect } from 'react'
import { useWords, type Words } from '../languages/words.ts'
import { currentRoute, screenHref, setQuery } from '../route/route.ts'
import { screens } from '../screens/registry.ts'
import { useSession } from '../session/SessionContext.ts'
import type { Session } from '../session/session.ts'
import { settings } from '../settings/settings.ts'
import { visit } from './commands.ts'
import { frame } from './frameState.ts'
import { nextItem, tryOther } from './items.ts'
import { sayHowSaved } from './sayHowSaved.ts'
import { showWhy } from './showWhy.ts'

/** Milliseconds between `g` and the letter after it. */
const TWO_KEYS = 1500

/** The keys of the frame. Those without Ctrl are off inside fields, and when the reader has turned them off. */
export function Shortcuts(): null {
  const session = useSession()
  const words = useWords()
  useEffect(() => {
    let wentAt = Number.NEGATIVE_INFINITY
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return
      if (event.ctrlKey || event.metaKey) {
        const done = withControl(session, event, words)
        if (done) event.preventDefault()
        return
      }
      if (event.key === 'F6') {
        event.preventDefault()
        nextRegion(event.shiftKey ? -1 : 1)
        return
      }
      if (event.altKey || !settings.getState().singleKeys || isTyping(event.target)) return
      if (event.timeStamp - wentAt < TWO_KEYS) {
        wentAt = Number.NEGATIVE_INFINITY
        const screen = screens.find(of => of.letter === event.key.toLowerCase())
        if (screen) visit(screenHref(screen.key))
        return
      }
      if (event.key === 'g') wentAt = event.timeStamp
      else if (single(session, event)) event.preventDefault()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [session, words])
  return null
}

function withControl(session: Session, event: KeyboardEvent, words: Words): boolean {
  const { t } = words
  const { getState } = frame
  const { actions } = session
  const key = event.key.toLowerCase()
  if (key === 'k') getState().show(getState().overlay === 'palette' ? null : 'palette')
  else if (key === '\\' || key === '`') getState().toggleSource()
  else if (key === 'e') getState().show(getState().overlay === 'share' ? null : 'share')
  else if (key === 's') void sayHowSaved(session, words)
  else if (isTyping(event.target)) return false
  else if (key === 'z' && !event.shiftKey) {
    void actions
      .undo()
      .then(step => getState().say(step ? t('undo.done', { what: step.name }) : t('undo.nothing')))
  } else if (key === 'y' || (key === 'z' && event.shiftKey)) {
    void actions
      .redo()
      .then(step => getState().say(step ? t('redo.done', { what: step.name }) : t('redo.nothing')))
  } else return false
  return true
}

function single(session: Session, event: KeyboardEvent): boolean {
  const { getState } = frame
  switch (event.key) {
    case '?': {
      // On a value: why this value. Anywhere else there is no value to ask about, and the keys are shown.
      const path = valueAt(event.target)
      if (path === null) getState().show('keys')
      else showWhy(path)
      return true
    }
    case '.': {
      const path = valueAt(event.target)
      if (path === null) return false
      tryOther(path, event.target)
      return true
    }
    case '[':
    case ']':
      nextItem(event.key === ']' ? 1 : -1)
      return true
    case '/':
      getState().show('palette')
      return true
    case ',':
    case ';': {
      const schools = ['', ...(session.document.state.given?.schools ?? []).map(of => of.id)]
      const route = currentRoute()
      const now = route.kind === 'case' ? (route.query['set'] ?? '') : ''
      const step = event.key === ',' ? -1 : 1
      const at = (schools.indexOf(now) + step + schools.length) % schools.length
      setQuery({ set: schools[at] ?? '' }, 'push')
      return true
    }
    case 'Escape':
      if (getState().overlay !== null) getState().show(null)
      else setQuery({ sel: '' })
      return true
    default:
      return false
  }
}

/** The path of the input that an element shows; null when it shows none. */
function valueAt(target: EventTarget | null): string | null {
  return target instanceof Element
    ? (target.closest('[data-path]')?.getAttribute('data-path') ?? null)
    : null
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement ||
      (target instanceof HTMLInputElement && !['range', 'checkbox', 'radio'].includes(target.type)))
  )
}

function nextRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
    region => region.offsetParent !== null || region.tagName === 'HEADER',
  )
  const at = regions.findIndex(region => region.contains(document.activeElement))
  const next = regions[(at + step + regions.length) % regions.length]
  if (!next) return
  if (next.tabIndex < 0) next.tabIndex = -1
  next.focus()
}
