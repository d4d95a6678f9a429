/** Characters of markup up to which a picture is put into the page at once; it takes the page less than a frame. */
const SMALL = 40_000

/**
 * Puts a picture into its holder. A large one a part a frame, so that the page lays out and paints no more than that at once: over a
 * picture of as many parts each new part takes the place of the old one.
 *
 * @returns what ends it before all parts are there
 */
export function inParts(holder: Element, markup: string): () => void {
  if (markup.length < SMALL) {
    holder.innerHTML = markup
    return () => {}
  }
  const parsed = document.createElement('template')
  parsed.innerHTML = markup
  const svg = parsed.content.firstElementChild as SVGSVGElement
  const parts = [...svg.children]
  const before = holder.firstElementChild
  const isPatched = before?.childElementCount === parts.length && before.localName === 'svg'
  if (isPatched) for (const { name, value } of svg.attributes) before.setAttribute(name, value)
  else {
    svg.replaceChildren()
    holder.replaceChildren(svg)
  }
  const old = isPatched ? [...before.children] : []
  let at = 0
  let frame = 0
  const put = (): void => {
    while (at < parts.length) {
      const part = parts[at]!
      if (isPatched) old[at]!.replaceWith(part)
      else svg.append(part)
      at++
      if (part.localName === 'g') break
    }
    frame = at < parts.length ? requestAnimationFrame(put) : 0
  }
  put()
  return () => cancelAnimationFrame(frame)
}
