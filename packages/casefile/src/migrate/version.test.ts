import { describe, expect, it } from 'vitest'
import { readCase } from '../readCase.ts'
import { templateText } from '../templates/templates.ts'
import { currentVersion, writtenVersion } from './version.ts'

describe('writtenVersion', () => {
  it('finds the number where a file may say it', () => {
    const found = (text: string): readonly [number, string] | null => {
      const written = writtenVersion(text)
      return written && [written.version, text.slice(...written.span)]
    }
    expect(found('parley: 1\n')).toEqual([1, '1'])
    expect(found('# a case\r\nparley:   12   # newer\r\n')).toEqual([12, '12'])
    expect(found('\uFEFFparley: 3')).toEqual([3, '3'])
    expect(found('{\n  "parley": 4, "title": "x"}')).toEqual([4, '4'])
    expect(found("'parley': '5'")).toEqual([5, '5'])
    for (const text of [
      '',
      'title: parley: 2',
      'why: |\n  parley: 2\n',
      'parley: two',
      'parley: 2x',
      'xparley: 2',
    ]) {
      expect(found(text), text).toBe(null)
    }
  })

  it('[F8] a file of a newer version is refused by name, whatever it has become', () => {
    const text = templateText('blank', '2026-03-02').replace(
      'parley: 1',
      `parley: ${currentVersion + 1}`,
    )
    for (const newer of [text, `${text}actors: [\n`, text.replace('parties:', 'actors:')]) {
      const read = readCase(newer, { file: 'new.yaml' })
      expect(read.case).toBe(null)
      expect(read.diagnostics.map(found => found.message)).toEqual([
        'this file says "parley: 2" and comes from a newer version of Parley; this one reads 1, so nothing was read',
      ])
    }
  })

  it('a file of this version is read as it stands', () => {
    expect(readCase(templateText('blank', '2026-03-02'), { file: 'new.yaml' }).case).not.toBe(null)
  })
})
