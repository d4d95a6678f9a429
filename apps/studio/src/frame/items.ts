import { showWhy } from './showWhy.ts'

/** What the keyboard can stand on. */
const FOCUSABLE = 'input, select, textarea, button, a[href], summary, [tabindex]'
/** Frames that the page is given to draw what is to be focused. */
const PATIENCE = 120

/** Goes to the item of the screen before or after the one that has the focus: to the next value, wherever it stands. */
export function nextItem(step: 1 | -1): void {
  const items = [...document.querySelectorAll<HTMLElement>('#screen [data-path]')].filter(
    item => item.offsetParent !== null && firstIn(item) !== null,
  )
  if (items.length === 0) return
  const at = items.findIndex(item => item.contains(document.activeElement))
  const to =
    at < 0 ? (step === 1 ? 0 : items.length - 1) : (at + step + items.length) % items.length
  firstIn(items[to]!)?.focus()
}

/** Opens a field in which another value of an input is tried, and goes there: the one beside it, or in the Why panel. */
export function tryOther(path: string, from: EventTarget | null): void {
  const beside = from instanceof Element ? from.closest('[data-path]') : null
  const field = beside && tryField(beside)
  if (field) {
    field.focus()
    return
  }
  showWhy(path)
  focusSoon(() => {
    const why = document.querySelector(`.why fieldset[data-path="${CSS.escape(path)}"]`)
    return why && tryField(why)
  })
}

function tryField(holder: Element): HTMLElement | null {
  return holder.querySelector<HTMLElement>('input[type=number]')
}

function firstIn(item: Element): HTMLElement | null {
  return item.matches(FOCUSABLE)
    ? (item as HTMLElement)
    : item.querySelector<HTMLElement>(FOCUSABLE)
}

/** The page may have to be drawn first, and an answer to come. */
function focusSoon(find: () => HTMLElement | null, patience = PATIENCE): void {
  const found = find()
  if (found) found.focus()
  else if (patience > 0) requestAnimationFrame(() => focusSoon(find, patience - 1))
}
