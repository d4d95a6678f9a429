import { type SaxesAttributePlain, SaxesParser } from 'saxes'
import type { Box } from '../src/labels/box.ts'
import { textWidth } from '../src/text/textWidth.ts'

export type DrawnText = Readonly<{ text: string; box: Box; hasHalo: boolean }>
export type ReadSvg = Readonly<{
  width: number
  height: number
  elements: readonly Readonly<{ name: string; attributes: Readonly<Record<string, string>> }>[]
  texts: readonly DrawnText[]
  /** Text of the first title and desc. */
  title: string
  description: string
}>

// `textWidth` is a little over what fonts take; the truth is nearer this.
const REAL = 0.94

/** Reads a figure with a strict XML parser, which throws on anything ill-formed. */
export function readSvg(svg: string): ReadSvg {
  const parser = new SaxesParser()
  const open: { name: string; attributes: Record<string, string>; text: string; shift: number }[] =
    []
  const elements: { name: string; attributes: Record<string, string> }[] = []
  const texts: DrawnText[] = []
  let title = ''
  let description = ''
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', tag => {
    const attributes = tag.attributes as Record<string, string & SaxesAttributePlain>
    const moved = /^translate\(0 ([\d.]+)\)$/.exec(attributes['transform'] ?? '')
    const shift = (open.at(-1)?.shift ?? 0) + (moved ? Number(moved[1]) : 0)
    elements.push({ name: tag.name, attributes })
    open.push({ name: tag.name, attributes, text: '', shift })
  })
  parser.on('text', text => {
    const at = open.at(-1)
    if (at) at.text += text
  })
  parser.on('closetag', () => {
    const { name, attributes, text, shift } = open.pop()!
    if (name === 'title' && open.at(-1)?.name === 'svg') title = text
    if (name === 'desc') description = text
    if (name !== 'text') return
    const classes = (attributes['class'] ?? '').split(' ')
    const size = Number(classes.find(c => /^t\d+$/.test(c))?.slice(1))
    const width = textWidth(text, size, classes.includes('bold')) * REAL
    const x = Number(attributes['x'])
    const anchor = attributes['text-anchor']
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x
    const y = Number(attributes['y']) + shift
    const box = { x: left, y: y - size * 0.74, width, height: size * 0.9 }
    texts.push({ text, box, hasHalo: classes.includes('halo') })
  })
  parser.write(svg).close()
  const root = elements[0]!.attributes
  return {
    width: Number(root['width']),
    height: Number(root['height']),
    elements,
    texts,
    title,
    description,
  }
}
