import type { Drawing } from '@parley/charts'
import { type ReactNode, startTransition, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { inParts } from './inParts.ts'
import { useDrawn } from './useDrawn.ts'

/** A picture of `@parley/charts`, drawn as wide as its place. Its markup is ours, with the case's words escaped. */
export function Picture({
  draw,
  minimum = 280,
  maximum = 1100,
  children,
}: Readonly<{
  /** Returns the picture at a width in CSS pixels, or its drawing in steps; called again only when it is another function. */
  draw: (width: number) => string | Drawing
  minimum?: number
  maximum?: number
  /** What lies over the picture, in its box. */
  children?: ReactNode
}>): ReactNode {
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = box.current!
    // Told at once and after every change; asking for it here would have the page laid out once for every picture.
    const watcher = new ResizeObserver(([box]) => {
      const { inlineSize } = box!.contentBoxSize[0]!
      startTransition(() => setWidth(Math.floor(inlineSize)))
    })
    watcher.observe(element)
    return () => watcher.disconnect()
  }, [])
  const drawing = useMemo(
    () => (width === 0 ? '' : draw(Math.max(minimum, Math.min(maximum, width)))),
    [draw, width, minimum, maximum],
  )
  const drawn = useDrawn(drawing)
  return (
    <div ref={box} className="picture">
      <Svg markup={drawn} />
      {children}
    </div>
  )
}

/** The markup of a picture as elements of the page. */
export function Svg({ markup }: Readonly<{ markup: string }>): ReactNode {
  const holder = useRef<HTMLDivElement>(null)
  const shown = useRef('')
  useLayoutEffect(() => {
    if (shown.current === markup) return undefined
    shown.current = markup
    return inParts(holder.current!, markup)
  }, [markup])
  return <div ref={holder} className="svg" />
}
