import { useEffect } from 'react'

/** Folds that open over the page close on Escape, and when the focus or a press goes elsewhere. */
export function useMenus(): void {
  useEffect(() => {
    const closeOthers = (target: EventTarget | null): void => {
      for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.menu[open]')) {
        if (!(target instanceof Node && menu.contains(target))) menu.open = false
      }
    }
    const onPress = (event: Event): void => closeOthers(event.target)
    const onKey = (event: KeyboardEvent): void => {
      const menu = document.querySelector<HTMLDetailsElement>('details.menu[open]')
      if (event.key !== 'Escape' || !menu) return
      menu.open = false
      menu.querySelector('summary')?.focus()
      event.preventDefault()
    }
    addEventListener('pointerdown', onPress)
    addEventListener('focusin', onPress)
    addEventListener('keydown', onKey, { capture: true })
    return () => {
      removeEventListener('pointerdown', onPress)
      removeEventListener('focusin', onPress)
      removeEventListener('keydown', onKey, { capture: true })
    }
  }, [])
}
