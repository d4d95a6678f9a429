import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { overlap } from '../src/labels/box.ts'
import { readSvg } from './readSvg.ts'

const folder = new URL('./approved/', import.meta.url)
const pictures = readdirSync(folder)
  .filter(file => file.endsWith('.svg') && !file.endsWith('-changed.svg'))
  .map(file => ({ file, svg: readFileSync(new URL(file, folder), 'utf8') }))

describe('every approved picture', () => {
  it('is there to be checked', () => {
    expect(pictures.length).toBeGreaterThan(40)
  })

  for (const { file, svg } of pictures) {
    it(`${file}: words stay inside and clear of each other`, () => {
      const { texts, width, height } = readSvg(svg)
      const outside = texts.filter(
        ({ box }) =>
          box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height,
      )
      expect(outside).toEqual([])
      const clashes = texts.flatMap((a, i) =>
        texts
          .slice(i + 1)
          .filter(b => overlap(a.box, b.box))
          .map(b => [a.text, b.text]),
      )
      expect(clashes).toEqual([])
    })

    it(`${file}: is labelled for a screen reader and draws nothing from elsewhere`, () => {
      const { elements, title, description } = readSvg(svg)
      const root = elements[0]!.attributes
      expect(root['role']).toBe('img')
      expect(root['aria-labelledby']).toBe(`${root['id']}-title ${root['id']}-desc`)
      expect(title).not.toBe('')
      expect(description).not.toBe('')
      expect(elements.map(e => e.name)).not.toContain('script')
      expect(elements.map(e => e.name)).not.toContain('image')
      const ids = elements.flatMap(e => e.attributes['id'] ?? [])
      expect(new Set(ids).size).toBe(ids.length)
      for (const id of ids) expect(id === root['id'] || id.startsWith(`${root['id']}-`)).toBe(true)
      const links = elements.flatMap(e => e.attributes['href'] ?? [])
      for (const link of links) expect(ids).toContain(link.slice(1))
      const fills = elements.flatMap(
        e => /^url\(#(.*)\)$/.exec(e.attributes['fill'] ?? '')?.[1] ?? [],
      )
      for (const fill of fills) expect(ids).toContain(fill)
    })
  }
})
