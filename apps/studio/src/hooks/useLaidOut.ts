import { type RefObject, useLayoutEffect, useState } from 'react'

/** A picture as it lies on the page: where its corner is, in CSS pixels from the corner of its holder, and how large it is shown. */
export type LaidOut = Readonly<{ svg: SVGSVGElement; left: number; top: number; scale: number }>

/**
 * The picture that a layer lies over, told after every drawing and every change of its size, when asking where things
 * lie costs nothing: asked at any other time, the page lays itself out for the answer.
 *
 * @param layer  directly in the holder of the picture
 */
export function useLaidOut(layer: RefObject<HTMLElement | null>): LaidOut | null {
  const [laidOut, setLaidOut] = useState<LaidOut | null>(null)
  useLayoutEffect(() => {
    const holder = layer.current!.parentElement!
    const place = holder.querySelector('.svg')!
    const sizes = new ResizeObserver(([entry]) => {
      const svg = entry!.target as SVGSVGElement
      const from = holder.getBoundingClientRect()
      const at = svg.getBoundingClientRect()
      // It may be shown smaller than it was drawn.
      const scale = at.width / svg.viewBox.baseVal.width
      setLaidOut({ svg, left: at.x - from.x, top: at.y - from.y, scale })
    })
    const look = (): void => {
      sizes.disconnect()
      const svg = place.querySelector('svg')
      if (svg) sizes.observe(svg)
    }
    look()
    const drawings = new MutationObserver(look)
    // A large picture comes part by part.
    drawings.observe(place, { childList: true, subtree: true })
    return () => {
      drawings.disconnect()
      sizes.disconnect()
    }
  }, [layer])
  return laidOut
}
