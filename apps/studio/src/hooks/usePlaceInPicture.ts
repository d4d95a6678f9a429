import { type RefObject, useLayoutEffect, useState } from 'react'

/** A box of the picture, in CSS pixels from the corner of what holds it. */
type PlaceInPicture = Readonly<{ left: number; top: number; width: number; height: number }>

/**
 * Where a box that a chart was asked to lay over itself lies on the page, kept up while the picture is drawn anew.
 *
 * @param layer  what lies over the picture, directly in its holder
 */
export function usePlaceInPicture(
  layer: RefObject<HTMLElement | null>,
  selector: string,
): PlaceInPicture | null {
  const [place, setPlace] = useState<PlaceInPicture | null>(null)
  useLayoutEffect(() => {
    const holder = layer.current!.parentElement!
    const find = (): void => setPlace(placeIn(holder, selector))
    find()
    const watcher = new MutationObserver(find)
    watcher.observe(holder.querySelector('.svg')!, { childList: true })
    const sizes = new ResizeObserver(find)
    sizes.observe(holder)
    return () => {
      watcher.disconnect()
      sizes.disconnect()
    }
  }, [layer, selector])
  return place
}

function placeIn(holder: HTMLElement, selector: string): PlaceInPicture | null {
  const drawn = holder.querySelector<SVGRectElement>(selector)
  const svg = drawn?.ownerSVGElement
  if (!drawn || !svg) return null
  const box = holder.getBoundingClientRect()
  const at = svg.getBoundingClientRect()
  // The picture may be shown smaller than it was drawn.
  const scale = at.width / svg.viewBox.baseVal.width
  const side = (name: 'x' | 'y' | 'width' | 'height'): number => drawn[name].baseVal.value * scale
  return {
    left: at.x - box.x + side('x'),
    top: at.y - box.y + side('y'),
    width: side('width'),
    height: side('height'),
  }
}
