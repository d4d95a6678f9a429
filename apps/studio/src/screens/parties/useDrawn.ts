import { type RefObject, useLayoutEffect, useState } from 'react'

/** How wide a picture was drawn, and how far from the left of its box it stands; 0 wide until it is. */
export type Drawn = Readonly<{ width: number; left: number }>

/** Of the picture that an element lies over, kept up while it is drawn anew. */
export function useDrawn(layer: RefObject<HTMLElement | null>): Drawn {
  const [drawn, setDrawn] = useState<Drawn>({ width: 0, left: 0 })
  useLayoutEffect(() => {
    const picture = layer.current!.closest('.picture')!
    const find = (): void => {
      const svg = picture.querySelector('svg')
      if (!svg) return
      const at = svg.getBoundingClientRect()
      const next = {
        width: svg.viewBox.baseVal.width,
        left: at.x - picture.getBoundingClientRect().x,
      }
      setDrawn(was => (was.width === next.width && was.left === next.left ? was : next))
    }
    find()
    const watcher = new MutationObserver(find)
    watcher.observe(picture.querySelector('.svg')!, { childList: true })
    const sizes = new ResizeObserver(find)
    sizes.observe(picture)
    return () => {
      watcher.disconnect()
      sizes.disconnect()
    }
  }, [layer])
  return drawn
}
