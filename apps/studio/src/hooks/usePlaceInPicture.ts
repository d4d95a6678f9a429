import { type RefObject, useMemo } from 'react'
import { type LaidOut, useLaidOut } from './useLaidOut.ts'

/** A box of the picture, in CSS pixels from the corner of what holds it. */
export type PlaceInPicture = Readonly<{ left: number; top: number; width: number; height: number }>

/**
 * Where a box that a chart was asked to lay over itself lies on the page, kept up while the picture is drawn anew.
 *
 * @param layer  what lies over the picture, directly in its holder
 */
export function usePlaceInPicture(
  layer: RefObject<HTMLElement | null>,
  selector: string,
): PlaceInPicture | null {
  const laidOut = useLaidOut(layer)
  return useMemo(() => laidOut && placeIn(laidOut, selector), [laidOut, selector])
}

function placeIn({ svg, left, top, scale }: LaidOut, selector: string): PlaceInPicture | null {
  const drawn = svg.querySelector<SVGRectElement>(selector)
  if (!drawn) return null
  const side = (name: 'x' | 'y' | 'width' | 'height'): number => drawn[name].baseVal.value * scale
  return {
    left: left + side('x'),
    top: top + side('y'),
    width: side('width'),
    height: side('height'),
  }
}
